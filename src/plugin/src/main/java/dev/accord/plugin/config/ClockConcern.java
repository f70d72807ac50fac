package dev.accord.plugin.config;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.ticket.UserKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whose clocks a change of definitions can change. Who heads a department changes none. */
public final class ClockConcern {
  private ClockConcern() {}

  /** Whether it can change any clock. */
  public static boolean between(Definitions before, Definitions after) {
    return !before.calendars().equals(after.calendars())
        || !before.services().equals(after.services())
        || !before.projects().equals(after.projects())
        || !before.serviceAccounts().equals(after.serviceAccounts())
        || !departments(before).equals(departments(after))
        || !agreements(before).equals(agreements(after));
  }

  /**
   * The keys of the projects whose clocks it can change: those that reach what differs through
   * their settings, agreements and departments. Whether a department's groups or the machines among
   * the users differ concerns every project, because the reporter's department is looked for in all
   * of them.
   */
  public static Set<String> projects(Definitions before, Definitions after) {
    Map<String, ProjectReach> earlier = reaches(before);
    Map<String, ProjectReach> later = reaches(after);
    Set<String> concerned = new HashSet<>(earlier.keySet());
    concerned.addAll(later.keySet());
    if (people(before).equals(people(after))) {
      concerned.removeIf(key -> Objects.equals(earlier.get(key), later.get(key)));
    }
    return concerned;
  }

  private static Map<String, ProjectReach> reaches(Definitions definitions) {
    ProjectReach.Source source = new ProjectReach.Source(definitions);
    return definitions.projects().stream().collect(toMap(ProjectSettings::project, source::of));
  }

  /** Who belongs where: departments without groups have nobody. */
  private record People(Set<UserKey> machines, Map<DepartmentId, List<MemberGroup>> members) {}

  private static People people(Definitions definitions) {
    return new People(
        Set.copyOf(definitions.serviceAccounts()),
        definitions.departments().stream()
            .filter(department -> !department.memberGroups().isEmpty())
            .collect(toMap(one -> one.id(), one -> one.memberGroups())));
  }

  private static Set<MeasuredDepartment> departments(Definitions definitions) {
    return definitions.departments().stream().map(MeasuredDepartment::of).collect(toSet());
  }

  private static Set<Agreement> agreements(Definitions definitions) {
    return definitions.agreements().stream()
        .map(ClockConcern::judging)
        .filter(agreement -> !agreement.versions().isEmpty())
        .collect(toSet());
  }

  /** What of an agreement judges tickets: drafts, proposals and its name do not. */
  static Agreement judging(Agreement agreement) {
    return new Agreement(
        agreement.id(),
        agreement.id().value(),
        agreement.kind(),
        agreement.provider(),
        agreement.clients(),
        agreement.versions().stream().filter(AgreementVersion::isBinding).toList());
  }
}
