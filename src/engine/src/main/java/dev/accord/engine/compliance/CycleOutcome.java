package dev.accord.engine.compliance;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * How a cycle ended, as far as compliance asks. From the worst on: a ticket counts once in a period
 * for each metric, by its worst cycle. Open cycles have no outcome yet and are not counted.
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

  /** The outcome by which one ticket and metric counts; empty for no cycles. */
  public static Optional<CycleOutcome> worstOf(Collection<CycleOutcome> cycles) {
    return cycles.isEmpty() ? Optional.empty() : Optional.of(Collections.min(cycles));
  }
}
