package dev.accord.plugin.report;

import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.compliance.Tally;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report of one agreement and period says.
 *
 * @param promises by metric and goal, in the agreement's order; the client's duties among them
 * @param scores promised, in the agreement's order
 * @param misses the first so many of those of the provider
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

  /** All that the provider promised, together. */
  public Tally total() {
    return ofProvider().map(Promise::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** What all promises of the provider share, else 95 %. */
  public Percent target() {
    List<Percent> targets = ofProvider().map(Promise::complianceTarget).distinct().toList();
    return targets.size() == 1 ? targets.get(0) : Percent.NINETY_FIVE;
  }

  private Stream<Promise> ofProvider() {
    return promises.stream().filter(promise -> promise.owedBy() == Side.PROVIDER);
  }
}
