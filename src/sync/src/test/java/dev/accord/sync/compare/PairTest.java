package dev.accord.sync.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import dev.accord.sync.source.servicenow.TaskSla;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two clocks mean the same, and why not. Minutes count from the start of ours. */
class PairTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOW = START.plus(Duration.ofHours(10));

  /** Ours: starts at 0, target 240, due at 240, paused for 0, ends as the table says. */
  @ParameterizedTest
  @CsvSource({
    // start, target, due, paused, end there; end here, breached here; reason
    "0, 240, 240, 0, 200, 200, false, ",
    "0, 240, 241, 0, 200, 200, false, ",
    "0, 240, 240, 0, 300, 300, true, ",
    "0, , 240, 0, 200, 200, false, ",
    "30, 240, 270, 0, 200, 200, false, START",
    "30, 240, 270, 0, 260, 260, true, START",
    "0, 480, 480, 0, 300, 300, true, TARGET",
    "0, 240, 300, 60, 280, 280, true, PAUSE",
    "0, 240, 900, 0, 200, 200, false, CALENDAR",
    "0, , 900, 0, 300, 300, true, CALENDAR",
    "0, 240, 240, 0, 300, 200, false, END",
    "0, 240, 240, 0, , 200, false, END",
    "0, 240, 239, 0, 240, 240, false, CLOCK_ERROR",
  })
  void the_likely_reason_is_told(
      long start,
      @Nullable Long target,
      long due,
      long paused,
      @Nullable Long endThere,
      long endHere,
      boolean breachedHere,
      @Nullable Reason reason) {
    TaskSla theirs =
        new TaskSla(
            "a",
            "Resolution",
            endThere == null ? "in_progress" : "completed",
            false,
            Optional.of(minute(start)),
            Optional.ofNullable(endThere).map(PairTest::minute),
            Optional.of(minute(due)),
            Optional.ofNullable(target).map(Duration::ofMinutes),
            Duration.ofMinutes(paused),
            "8-5");
    Pair pair =
        new Pair(
            "INC1",
            theirs,
            Cycles.closed(START, minute(endHere), minute(240), breachedHere),
            NOW,
            Duration.ofMinutes(1));

    assertThat(pair.difference()).isEqualTo(Optional.ofNullable(reason));
  }

  @ParameterizedTest
  @CsvSource({"paused, RUNNING, PAUSE", "in_progress, PAUSED, PAUSE", "paused, PAUSED, "})
  void due_instants_say_nothing_while_one_is_paused(
      String stage, Phase phase, @Nullable Reason reason) {
    TaskSla theirs =
        new TaskSla(
            "a",
            "Resolution",
            stage,
            true,
            Optional.of(START),
            Optional.empty(),
            Optional.of(minute(999)),
            Optional.empty(),
            Duration.ZERO,
            "8-5");
    Segment lasting =
        new Segment(
            minute(10),
            NOW,
            Phase.PAUSED,
            Optional.of(PauseParty.CLIENT),
            "Waiting",
            new DepartmentId("it"),
            false,
            new GoalId("all"),
            Duration.ZERO);
    Pair pair =
        new Pair(
            "INC1",
            theirs,
            Cycles.open(
                START,
                minute(240),
                phase,
                phase == Phase.PAUSED ? List.of(lasting) : List.of(),
                reason == null),
            NOW,
            Duration.ofMinutes(1));

    assertThat(pair.dueLater()).isEmpty();
    assertThat(pair.difference()).isEqualTo(Optional.ofNullable(reason));
  }

  private static Instant minute(long minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }
}
