package dev.accord.plugin.report;

import dev.accord.engine.agreement.Percent;
import dev.accord.engine.compliance.Tally;
import java.util.List;

/**
 * What a report of one agreement and period says.
 *
 * @param promises by metric and goal, in the agreement's order
 * @param scores promised, in the agreement's order
 * @param misses the first so many
 */
public record Content(
    List<Promise> promises, List<ScorePromise> scores, List<MissedTicket> misses) {
  public Content {
    promises = List.copyOf(promises);
    scores = List.copyOf(scores);
    misses = List.copyOf(misses);
  }

  /** The same with what clients say. */
  Content with(List<ScorePromise> said) {
    return new Content(promises, said, misses);
  }

  /** All promises together. */
  public Tally total() {
    return promises.stream().map(Promise::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** What all promises share, else 95 %. */
  public Percent target() {
    return target(promises);
  }

  static Percent target(List<Promise> promises) {
    List<Percent> targets = promises.stream().map(Promise::complianceTarget).distinct().toList();
    return targets.size() == 1 ? targets.get(0) : Percent.NINETY_FIVE;
  }
}
