package dev.accord.plugin.config;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import java.util.List;
import java.util.Optional;

/** What of a department clocks and legs are measured by. */
record MeasuredDepartment(
    DepartmentId id,
    DepartmentKind kind,
    List<MemberGroup> memberGroups,
    CalendarId calendar,
    Acceptance acceptance,
    Optional<Amount> acceptWithin) {
  static MeasuredDepartment of(Department department) {
    return new MeasuredDepartment(
        department.id(),
        department.kind(),
        department.memberGroups(),
        department.calendar(),
        department.acceptance(),
        department.acceptWithin());
  }
}
