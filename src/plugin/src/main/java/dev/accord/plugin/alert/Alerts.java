package dev.accord.plugin.alert;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.job.NotNowException;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.AlertStore;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What people do with alerts: they say that they have seen one, or want it tried again. */
public final class Alerts {
  private final Stores stores;
  private final Runnable wake;
  private final Clock clock;

  public Alerts(Stores stores, Runnable wake, Clock clock) {
    this.stores = stores;
    this.wake = wake;
    this.clock = clock;
  }

  /**
   * Notes that somebody has seen it: those who wait to be told of it are not, and later steps that
   * ask for it are left out. Seen twice, the first one stands.
   *
   * @throws NotNowException when it is being sent at this moment
   */
  public Alert acknowledge(Alert alert, UserKey by) {
    if (alert.acknowledged().isPresent()) {
      return alert;
    }
    return change(
        alert,
        (fresh, deliveries) -> {
          List<Delivery> left =
              deliveries.stream()
                  .map(
                      one ->
                          one.channel().isTelling() && !one.state().isOver()
                              ? one.dropped("Somebody had seen it before.")
                              : one)
                  .toList();
          Alert seen = fresh.acknowledged(by, clock.instant());
          return new Change(seen.planned() ? seen.with(left) : seen, left);
        });
  }

  /**
   * Tries again what was given up.
   *
   * @throws NotNowException when it is being sent at this moment
   */
  public Alert retry(Alert alert) {
    Alert changed =
        change(
            alert,
            (fresh, deliveries) -> {
              Instant now = clock.instant();
              List<Delivery> again =
                  deliveries.stream()
                      .map(one -> one.state() == Delivery.State.FAILED ? one.again(now) : one)
                      .toList();
              return new Change(fresh.planned() ? fresh.with(again) : fresh, again);
            });
    wake.run();
    return changed;
  }

  private record Change(Alert alert, List<Delivery> deliveries) {}

  private Alert change(Alert alert, BiFunction<Alert, List<Delivery>, Change> how) {
    long issueId = alert.key().issueId();
    String owner = UUID.randomUUID().toString();
    if (stores.leases().take(List.of(issueId), 1, owner, clock.instant()).isEmpty()) {
      throw new NotNowException("The alert is being worked on. Try again in a moment.");
    }
    try {
      return stores.transactions().call(() -> save(alert, how));
    } finally {
      stores.leases().release(owner);
    }
  }

  private Alert save(Alert alert, BiFunction<Alert, List<Delivery>, Change> how) {
    AlertStore alerts = stores.alerts();
    String digest = alert.key().digest();
    Alert fresh = alerts.find(digest).orElse(alert);
    List<Delivery> deliveries = alerts.deliveries(List.of(fresh)).getOrDefault(digest, List.of());
    Change change = how.apply(fresh, deliveries);
    alerts.save(change.alert(), change.deliveries());
    return change.alert();
  }
}
