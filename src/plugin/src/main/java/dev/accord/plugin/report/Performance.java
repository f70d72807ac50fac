package dev.accord.plugin.report;

import dev.accord.engine.agreement.Percent;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.review.Guards;
import dev.accord.engine.review.KeyArea;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Map;

/**
 * How a department did in a period.
 *
 * @param figures of the clauses on time and quality
 * @param scores of the others
 * @param people everybody of the department on whose account something was counted; who may see
 *     them is for others to decide
 */
public record Performance(
    List<KeyArea> areas,
    Map<ClockKey, Figure> figures,
    Map<ClockKey, ScorePromise> scores,
    Guards guards,
    List<Team> teams,
    Map<UserKey, Tally> people) {
  /** A figure with what was to be reached. */
  public record Figure(Tally tally, Percent target) {}

  /**
   * A group of the department's members.
   *
   * @param people on whose account something was counted; of few, a figure is a person's
   */
  public record Team(String group, int people, Tally tally, Guards guards) {}
}
