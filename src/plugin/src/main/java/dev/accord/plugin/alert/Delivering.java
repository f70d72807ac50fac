package dev.accord.plugin.alert;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.Delivery.Channel;
import dev.accord.plugin.track.Backoff;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what becomes of one delivery, and attempts it; it never throws. */
final class Delivering {
  private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

  /** With waits of one minute, doubled each time up to an hour: some four hours in all. */
  private static final int MOST_ATTEMPTS = 9;

  private final Senders senders;

  Delivering(Senders senders) {
    this.senders = senders;
  }

  /** What becomes of it without an attempt; empty when one is to be made. */
  Optional<Delivery> settled(Delivery delivery, AlertContext about) {
    if (delivery.state() == Delivery.State.SENDING && delivery.channel().isOnceOnly()) {
      return Optional.of(
          delivery.givenUp(
              "The node stopped while it was sending this. It may have arrived; try again if it"
                  + " has not."));
    }
    boolean seen = about.alert().acknowledged().isPresent();
    if (seen && delivery.channel().isTelling()) {
      return Optional.of(delivery.dropped("Somebody had seen it before."));
    }
    boolean tells = delivery.channel().isTelling();
    if (!tells && about.ticket().issue().isEmpty()) {
      return Optional.of(delivery.dropped(notOurs(about)));
    }
    return quietUntil(delivery, about).map(delivery::heldUntil);
  }

  Delivery attempt(Delivery delivery, AlertContext about) {
    try {
      senders.of(delivery.channel()).send(delivery, about);
      return delivery.sent(about.now());
    } catch (SendFailure failure) {
      return failed(delivery, failure, about.now());
    } catch (RuntimeException unexpected) {
      LOG.warn("An alert on {} could not be delivered.", about.ticket().key(), unexpected);
      return failed(
          delivery, SendFailure.passing("It failed unexpectedly: " + unexpected), about.now());
    }
  }

  private static Delivery failed(Delivery delivery, SendFailure failure, Instant now) {
    boolean last = failure.isLasting() || delivery.attempts() + 1 >= MOST_ATTEMPTS;
    return last
        ? delivery.givenUp(failure.reason())
        : delivery.failedUntil(now.plus(Backoff.after(delivery.attempts())), failure.reason());
  }

  private static String notOurs(AlertContext about) {
    return "%s is kept by %s, where nothing is done from here. Tell somebody instead."
        .formatted(about.ticket().key(), about.ticket().system().orElse("another system"));
  }

  private static Optional<Instant> quietUntil(Delivery delivery, AlertContext about) {
    return delivery.channel() == Channel.PERSON && !about.step().urgent()
        ? Quiet.until(new UserKey(delivery.address()), about.rulebook(), about.now())
        : Optional.empty();
  }
}
