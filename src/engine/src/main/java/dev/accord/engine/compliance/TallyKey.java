package dev.accord.engine.compliance;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.clock.ClockKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a tally is about: one length of period, because a ticket counts once in a week and once in a
 * month, so that weeks cannot be added up into months.
 *
 * @param firstDay of the period, in the agreement's zone
 */
public record TallyKey(
    PeriodLength length,
    LocalDate firstDay,
    ClockKey clock,
    Optional<GoalId> goal,
    DepartmentId owing,
    DepartmentId other,
    Optional<ServiceId> service) {

  static TallyKey of(PeriodLength length, Counted cycle) {
    return new TallyKey(
        length,
        cycle.firstDay(length),
        cycle.clock(),
        cycle.goal(),
        cycle.owing(),
        cycle.other(),
        cycle.service());
  }
}
