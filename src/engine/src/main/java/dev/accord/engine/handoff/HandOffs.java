package dev.accord.engine.handoff;

import dev.accord.engine.agreement.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The legs of a ticket and the ledger of its time.
 *
 * <p>Every moment between creation and end belongs to one leg, and in it to exactly one of: waiting
 * for somebody, in transit, held. Waiting comes first: while somebody else has to act it does not
 * matter who would have accepted. Transit is the sender's until {@code acceptWithin} and the
 * receiver's after it; all of it is the sender's when the ticket goes back unaccepted and the
 * sender takes it back.
 */
public record HandOffs(List<Leg> legs, Ledger ledger) {

  public HandOffs {
    legs = List.copyOf(legs);
  }

  /**
   * Measures a ticket's way.
   *
   * @param waiting for each moment what the ticket waits for from then on
   * @param asOf epoch milliseconds, not before the last moment
   */
  public static HandOffs of(
      List<Moment> moments, List<Optional<Waiting>> waiting, Rulebook rulebook, long asOf) {
    List<LegMeter> meters = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      long until = i + 1 < moments.size() ? moments.get(i + 1).at() : asOf;
      measure(moment, waiting.get(i), until, meters, rulebook);
    }
    LedgerSum ledger = new LedgerSum();
    List<Leg> legs = new ArrayList<>(meters.size());
    for (int i = 0; i < meters.size(); i++) {
      LegMeter meter = meters.get(i);
      boolean returned = i + 1 < meters.size() && meter.wasReturnedTo(meters.get(i + 1));
      meter.enter(ledger, returned, asOf);
      legs.add(meter.leg());
    }
    return new HandOffs(legs, ledger.ledger());
  }

  private static void measure(
      Moment moment,
      Optional<Waiting> waiting,
      long until,
      List<LegMeter> meters,
      Rulebook rulebook) {
    Optional<LegMeter> last =
        meters.isEmpty() ? Optional.empty() : Optional.of(meters.get(meters.size() - 1));
    if (moment.holding().isEmpty()) {
      last.ifPresent(meter -> meter.endUnlessEnded(moment.at()));
      return;
    }
    Holding holding = moment.holding().get();
    LegMeter meter;
    if (last.isPresent() && last.get().isOf(holding)) {
      meter = last.get();
    } else {
      last.ifPresent(previous -> previous.endUnlessEnded(moment.at()));
      meter = new LegMeter(holding, rulebook);
      meters.add(meter);
    }
    if (moment.ended()) {
      meter.take(holding);
      meter.endUnlessEnded(moment.at());
      return;
    }
    meter.count(holding, waiting, moment.at(), until);
  }
}
