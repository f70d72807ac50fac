package dev.accord.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.review.Area;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrozenTextTest {
  private static final MetricId RESOLUTION = new MetricId("resolution");

  @Test
  void what_was_frozen_reads_as_it_was_written() {
    Content content =
        new Content(
            List.of(
                new Promise(
                    RESOLUTION,
                    "Resolution",
                    Area.TIME,
                    Side.CLIENT,
                    Optional.of(new Promise.NamedGoal(new GoalId("high"), "High")),
                    Optional.of(Duration.ofHours(4)),
                    new Percent(9_000),
                    Tally.NONE)),
            List.of(),
            List.of(
                new MissedTicket(
                    7,
                    RESOLUTION,
                    2,
                    Optional.of(new GoalId("high")),
                    Instant.parse("2026-10-05T09:00:00Z"),
                    Optional.of(Duration.ofHours(5)),
                    Optional.empty(),
                    true)));

    assertThat(FrozenText.content(FrozenText.of(content))).isEqualTo(content);
  }

  /** The first releases froze no scores, and told promises and duties in one. */
  @Test
  void what_was_frozen_before_scores_and_duties_had_a_place_still_reads() {
    Content old =
        FrozenText.content(
            """
            {
              "promises": [
                {
                  "MET": 18, "BREACHED": 4, "openLate": 0, "elapsedMillis": 360000000,
                  "durations": "", "metric": "resolution", "name": "Resolution", "area": "TIME",
                  "complianceTarget": 9500
                }
              ],
              "misses": []
            }
            """);

    assertThat(old.scores()).isEmpty();
    assertThat(old.promises()).extracting(Promise::owedBy).containsExactly(Side.PROVIDER);
    assertThat(old.total().compliance().met()).isEqualTo(18);
  }
}
