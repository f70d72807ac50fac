package dev.accord.plugin.config;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import java.util.List;
import java.util.Optional;

/** Whether a change of definitions can change any clock. Who heads a department cannot. */
public final class ClockConcern {
  /** What of a department is measured by. */
  private record Measured(
      DepartmentId id,
      DepartmentKind kind,
      List<MemberGroup> memberGroups,
      CalendarId calendar,
      Acceptance acceptance,
      Optional<Amount> acceptWithin) {
    static Measured of(Department department) {
      return new Measured(
          department.id(),
          department.kind(),
          department.memberGroups(),
          department.calendar(),
          department.acceptance(),
          department.acceptWithin());
    }
  }

  private ClockConcern() {}

  public static boolean between(Definitions before, Definitions after) {
    return !before.calendars().equals(after.calendars())
        || !before.services().equals(after.services())
        || !before.projects().equals(after.projects())
        || !before.serviceAccounts().equals(after.serviceAccounts())
        || !departments(before).equals(departments(after))
        || !agreements(before).equals(agreements(after));
  }

  private static List<Measured> departments(Definitions definitions) {
    return definitions.departments().stream().map(Measured::of).toList();
  }

  /** Drafts and proposals judge no ticket. */
  private static List<Agreement> agreements(Definitions definitions) {
    return definitions.agreements().stream()
        .map(
            agreement ->
                new Agreement(
                    agreement.id(),
                    agreement.id().value(),
                    agreement.kind(),
                    agreement.provider(),
                    agreement.clients(),
                    agreement.versions().stream().filter(AgreementVersion::isBinding).toList()))
        .filter(agreement -> !agreement.versions().isEmpty())
        .toList();
  }
}
