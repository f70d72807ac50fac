package dev.accord.engine.clock;

import dev.accord.engine.ticket.Doubts;
import dev.accord.engine.ticket.Step;
import java.time.Duration;
import java.util.Set;

/** Decides which marks a step, or a source's clock, earns. */
final class Marking {
  private static final Duration TOLERATED_OFFSET = Duration.ofSeconds(5);

  private Marking() {}

  static void add(Step step, Set<Mark> marks) {
    Doubts doubts = step.doubts();
    if (doubts.unknownStatus()) {
      marks.add(Mark.UNKNOWN_STATUS);
    }
    if (doubts.clamped()) {
      marks.add(Mark.CLAMPED);
    }
    if (doubts.beforeCreation()) {
      marks.add(Mark.BEFORE_CREATION);
    }
  }

  static void add(Duration clockOffset, Set<Mark> marks) {
    if (clockOffset.abs().compareTo(TOLERATED_OFFSET) > 0) {
      marks.add(Mark.CLOCK_OFFSET);
    }
  }
}
