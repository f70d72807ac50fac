package dev.accord.sync.pass;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.sync.accord.Accord;
import dev.accord.sync.accord.Accord.Receipt;
import dev.accord.sync.store.Backoff;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.Parcel;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.Unit;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands over to Accord what is in the outbox, until it is empty. A ticket leaves the outbox when
 * Accord has it; one that Accord refuses stays there with the reason and is tried again later.
 */
public final class Delivery {
  /** Characters of tickets in one call: well within what Accord accepts. */
  private static final int LARGEST_CALL = 2_000_000;

  private final Store store;
  private final Accord accord;
  private final Clock clock;

  public Delivery(Store store, Accord accord, Clock clock) {
    this.store = store;
    this.accord = accord;
    this.clock = clock;
  }

  /**
   * @return how many were handed over or refused
   * @throws TroubleException when Accord cannot be asked now; everything stays in the outbox
   */
  public PassFigures run(Progress progress) {
    PassFigures figures = PassFigures.NONE;
    List<Parcel> parcels = next();
    while (!parcels.isEmpty()) {
      figures = figures.plus(handOver(parcels));
      if (!progress.did(figures)) {
        return figures;
      }
      parcels = next();
    }
    return figures;
  }

  private List<Parcel> next() {
    List<Parcel> due =
        store.inTransaction(
            unit -> unit.outbox().due(Target.ACCORD, clock.instant(), Accord.LARGEST_BATCH));
    List<Parcel> some = new ArrayList<>();
    int size = 0;
    for (Parcel parcel : due) {
      size += parcel.ticket().body().length();
      if (!some.isEmpty() && size > LARGEST_CALL) {
        break;
      }
      some.add(parcel);
    }
    return some;
  }

  private PassFigures handOver(List<Parcel> parcels) {
    List<OutsideTicket> tickets =
        parcels.stream().map(parcel -> parcel.ticket().outside()).toList();
    List<Receipt> receipts = accord.handOver(tickets);
    return store.inTransaction(unit -> sort(unit, parcels, receipts));
  }

  private PassFigures sort(Unit unit, List<Parcel> parcels, List<Receipt> receipts) {
    Instant now = clock.instant();
    List<Long> done = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < parcels.size(); i++) {
      Parcel parcel = parcels.get(i);
      if (receipts.get(i) instanceof Receipt.Refused it) {
        Instant retryAt = now.plus(Backoff.ofParcel(parcel.attempts()));
        unit.outbox().postpone(parcel.number(), it.reason(), retryAt);
        refused++;
      } else {
        done.add(parcel.number());
      }
    }
    unit.outbox().handedOver(done);
    return new PassFigures(parcels.size(), done.size(), refused, Duration.ZERO);
  }
}
