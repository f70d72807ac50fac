package dev.accord.plugin.figure;

import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;

/** Which tickets behind a figure; as figures count them, so that they overlap. */
public enum OutcomeKind {
  /** Those within clock error included. */
  MET,
  /** Those that are open included. */
  MISSED,
  /** Missed, and still open. */
  OPEN_LATE,
  WITHIN_CLOCK_ERROR,
  EXEMPT,
  TRANSFERRED,
  CANCELLED;

  boolean includes(Counted cycle) {
    return switch (this) {
      case MET ->
          cycle.outcome() == CycleOutcome.MET || cycle.outcome() == CycleOutcome.WITHIN_CLOCK_ERROR;
      case MISSED -> cycle.outcome() == CycleOutcome.BREACHED;
      case OPEN_LATE -> cycle.open();
      case WITHIN_CLOCK_ERROR -> cycle.outcome() == CycleOutcome.WITHIN_CLOCK_ERROR;
      case EXEMPT -> cycle.outcome() == CycleOutcome.EXEMPT;
      case TRANSFERRED -> cycle.outcome() == CycleOutcome.TRANSFERRED;
      case CANCELLED -> cycle.outcome() == CycleOutcome.CANCELLED;
    };
  }
}
