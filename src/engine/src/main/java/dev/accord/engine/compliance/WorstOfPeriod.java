package dev.accord.engine.compliance;

import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.clock.ClockKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ticket counts once for each metric in a period, by its worst cycle.
 *
 * <p>A ticket that was late in January's first week and in time in its third counts as late in the
 * first, as met in the third, and once, as late, in January.
 */
public final class WorstOfPeriod {

  /** Of equally bad cycles the one that is still open, then the first. */
  private static final Comparator<Counted> WORST_FIRST =
      Comparator.comparing(Counted::outcome)
          .thenComparing(cycle -> !cycle.open())
          .thenComparing(Counted::number);

  private record Place(ClockKey clock, LocalDate firstDay) {}

  private WorstOfPeriod() {}

  /** Of one ticket's cycles those by which it counts in periods of that length. */
  public static List<Counted> of(PeriodLength length, Collection<Counted> ofOneTicket) {
    Map<Place, Counted> worst = new LinkedHashMap<>();
    for (Counted cycle : ofOneTicket) {
      worst.merge(
          new Place(cycle.clock(), cycle.firstDay(length)),
          cycle,
          (one, two) -> WORST_FIRST.compare(one, two) <= 0 ? one : two);
    }
    return List.copyOf(worst.values());
  }

  /** What one ticket's cycles add to the tallies of every length of period. */
  public static Map<TallyKey, Tally> tallies(Collection<Counted> ofOneTicket) {
    Map<TallyKey, Tally> tallies = new LinkedHashMap<>();
    for (PeriodLength length : PeriodLength.values()) {
      for (Counted cycle : of(length, ofOneTicket)) {
        tallies.merge(TallyKey.of(length, cycle), Tally.of(cycle), Tally::plus);
      }
    }
    return tallies;
  }

  /** What has to be added to the tallies when one ticket's cycles were these and are those. */
  public static Map<TallyKey, Tally> change(Collection<Counted> before, Collection<Counted> after) {
    Map<TallyKey, Tally> change = tallies(after);
    tallies(before).forEach((key, tally) -> change.merge(key, tally.negated(), Tally::plus));
    change.values().removeIf(Tally::isNone);
    return change;
  }
}
