package dev.accord.engine.compliance;

import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Mark;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * How a cycle ended, as far as compliance asks. From the worst on: a ticket counts once in a period
 * for each metric, by its worst cycle.
 */
public enum CycleOutcome {
  /** Counted. */
  BREACHED,
  /** Counted as met and listed apart: the margin was smaller than the clocks' difference. */
  WITHIN_CLOCK_ERROR,
  /** Counted. */
  MET,
  /** Not counted, listed apart: left out by a recorded decision. */
  EXEMPT,
  /** Not counted, listed apart: moved to where another agreement holds. */
  TRANSFERRED,
  /** Not counted, listed apart: withdrawn before it was late. */
  CANCELLED;

  /**
   * How a cycle counts. A breach counts from the instant of the breach, before the cycle closes;
   * else an open cycle has no outcome yet. One that started and stopped at the same instant never
   * has one, nor has an open one that is only measured.
   */
  public static Optional<CycleOutcome> of(Cycle cycle) {
    if (cycle.marks().contains(Mark.ZERO_LENGTH)) {
      return Optional.empty();
    }
    return switch (cycle.phase()) {
      case NOT_STARTED, CONFIG_ERROR -> Optional.empty();
      case RUNNING, PAUSED -> whileOpen(cycle);
      case STOPPED -> Optional.of(judged(cycle));
      case EXEMPT -> Optional.of(EXEMPT);
      case TRANSFERRED -> Optional.of(TRANSFERRED);
      case CANCELLED -> Optional.of(CANCELLED);
    };
  }

  private static Optional<CycleOutcome> whileOpen(Cycle cycle) {
    boolean counts = isBreached(cycle) && !cycle.marks().contains(Mark.MEASURED_ONLY);
    return counts ? Optional.of(BREACHED) : Optional.empty();
  }

  private static CycleOutcome judged(Cycle cycle) {
    if (isBreached(cycle)) {
      return BREACHED;
    }
    return cycle.marks().contains(Mark.WITHIN_CLOCK_ERROR) ? WITHIN_CLOCK_ERROR : MET;
  }

  /**
   * How a closed cycle counts by a verdict that stands on it. One on a cycle that is only measured
   * leaves it out.
   */
  public static Optional<CycleOutcome> of(Verdict verdict) {
    if (verdict.marks().contains(Mark.ZERO_LENGTH)) {
      return Optional.empty();
    }
    if (verdict.marks().contains(Mark.MEASURED_ONLY)) {
      return Optional.of(EXEMPT);
    }
    if (verdict.outcome() == Outcome.BREACHED) {
      return Optional.of(BREACHED);
    }
    boolean unsure = verdict.marks().contains(Mark.WITHIN_CLOCK_ERROR);
    return Optional.of(unsure ? WITHIN_CLOCK_ERROR : MET);
  }

  /** Whether it is in the denominator of a compliance figure. */
  public boolean isCounted() {
    return this == BREACHED || this == WITHIN_CLOCK_ERROR || this == MET;
  }

  private static boolean isBreached(Cycle cycle) {
    return cycle.breachedAt().isPresent();
  }

  /** The outcome by which one ticket and metric counts; empty for no cycles. */
  public static Optional<CycleOutcome> worstOf(Collection<CycleOutcome> cycles) {
    return cycles.isEmpty() ? Optional.empty() : Optional.of(Collections.min(cycles));
  }
}
