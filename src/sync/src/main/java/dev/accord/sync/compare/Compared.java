package dev.accord.sync.compare;

import dev.accord.engine.clock.ClockKey;
import java.util.List;
import java.util.Map;

/**
 * What came of comparing clocks.
 *
 * @param tickets looked at
 * @param rows clocks of theirs that were found, of whatever definition
 * @param oursAlone runs of ours without one of theirs, by clock
 * @param worst those of the tickets that differ most: other verdicts first, then by their due
 *     instant
 */
public record Compared(
    int tickets,
    int rows,
    List<Tally> tallies,
    Map<ClockKey, Integer> oursAlone,
    List<Difference> worst) {
  public Compared {
    tallies = List.copyOf(tallies);
    oursAlone = Map.copyOf(oursAlone);
    worst = List.copyOf(worst);
  }

  /** Clocks that do not mean the same. */
  public int differing() {
    return tallies.stream().mapToInt(Tally::apart).sum();
  }
}
