package dev.accord.plugin.alert;

import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.AlertStore;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.FoundTicket;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one alert: dropped, or planned and delivered, each result written at once.
 *
 * <p>That a mail is being handed over is written down before, so that a node that dies in between
 * leaves no second mail to be sent, but a failure to be looked at.
 */
public final class AlertWork {
  /** Writes an alert with all of its deliveries. */
  @FunctionalInterface
  interface Writer {
    void save(Alert alert, List<Delivery> deliveries);
  }

  private final AlertStore store;
  private final Planning planning;
  private final Delivering delivering;
  private final Clock clock;

  AlertWork(AlertStore store, Planning planning, Delivering delivering, Clock clock) {
    this.store = store;
    this.planning = planning;
    this.delivering = delivering;
    this.clock = clock;
  }

  /**
   * @param all every alert of the issue, for acknowledgements of earlier steps
   */
  void handle(Alert alert, List<Alert> all, FoundTicket ticket, Assessed assessed, Writer writer) {
    Optional<AlertContext> about = StillTrue.context(alert, ticket, assessed, clock.instant());
    if (about.isEmpty()) {
      drop(alert, "It was no longer true when it was to be sent.", writer);
      return;
    }
    Optional<Alert> acknowledged = acknowledgedBefore(about.get(), all);
    if (!alert.planned() && acknowledged.isPresent()) {
      drop(alert, "Step %s was acknowledged.".formatted(acknowledged.get().key().step()), writer);
      return;
    }
    List<Delivery> deliveries = new ArrayList<>(deliveries(alert, about.get(), writer));
    for (int i = 0; i < deliveries.size(); i++) {
      Delivery delivery = deliveries.get(i);
      if (!delivery.isDue(clock.instant())) {
        continue;
      }
      Optional<Delivery> settled = delivering.settled(delivery, about.get());
      if (settled.isEmpty() && delivery.channel().isOnceOnly()) {
        deliveries.set(i, delivery.sending());
        writer.save(alert.with(deliveries), deliveries);
      }
      deliveries.set(i, settled.orElseGet(() -> delivering.attempt(delivery, about.get())));
      writer.save(alert.with(deliveries), deliveries);
    }
  }

  /** Nothing more of it is done. */
  void drop(Alert alert, String why, Writer writer) {
    List<Delivery> dropped =
        stored(alert).stream().map(one -> one.state().isOver() ? one : one.dropped(why)).toList();
    boolean nothingDone = dropped.stream().noneMatch(one -> one.state() == Delivery.State.SENT);
    writer.save(nothingDone ? alert.dropped(why) : alert.with(dropped), dropped);
  }

  /** It could not even be looked at; everything else stays. */
  void postpone(Alert alert, Instant until, Writer writer) {
    writer.save(alert.postponed(until), stored(alert));
  }

  private List<Delivery> deliveries(Alert alert, AlertContext about, Writer writer) {
    if (alert.planned()) {
      return stored(alert);
    }
    List<Delivery> planned = planning.deliveries(about);
    writer.save(alert.with(planned), planned);
    return planned;
  }

  private List<Delivery> stored(Alert alert) {
    return store.deliveries(List.of(alert)).getOrDefault(alert.key().digest(), List.of());
  }

  private static Optional<Alert> acknowledgedBefore(AlertContext about, List<Alert> all) {
    return about
        .step()
        .unlessAcknowledged()
        .flatMap(
            earlier ->
                all.stream()
                    .filter(other -> other.acknowledged().isPresent())
                    .filter(other -> other.key().equals(about.alert().key().ofStep(earlier)))
                    .findFirst());
  }
}
