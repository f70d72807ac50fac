package dev.accord.engine.clock;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.TimeMetric;
import java.util.List;
import java.util.Optional;

/**
 * One metric of an agreement on one ticket.
 *
 * @param version of the agreement that judges it, fixed when it started, unless a later one took
 *     over open clocks
 * @param owing the department that has to keep the promise
 * @param other the department on the other side
 * @param phase of the last cycle, or {@code NOT_STARTED} or {@code CONFIG_ERROR} without one
 * @param cycles oldest first
 * @param problem what is wrong and how to mend it, for {@code CONFIG_ERROR}; otherwise empty
 */
public record Clock(
    ClockKey key,
    int version,
    TimeMetric metric,
    DepartmentId owing,
    DepartmentId other,
    Phase phase,
    List<Cycle> cycles,
    String problem) {
  public Clock {
    cycles = List.copyOf(cycles);
  }

  public Optional<Cycle> current() {
    return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.get(cycles.size() - 1));
  }

  public Optional<Standing> standing() {
    return current().flatMap(Cycle::standing);
  }
}
