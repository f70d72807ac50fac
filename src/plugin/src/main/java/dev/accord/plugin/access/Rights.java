package dev.accord.plugin.access;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.ticket.UserKey;
import java.util.Collection;
import java.util.Set;

/**
 * What somebody who is logged in may see and do.
 *
 * <p>Departments, services, surveys and calendars are for everybody to read. An agreement is for
 * its two sides: whoever belongs to or heads one of them. Administrators of projects read all,
 * because they choose among them.
 *
 * @param administrator of Jira
 * @param administers keys of projects whose settings the person may change
 * @param heads departments of which the person is head or deputy
 * @param departments to which the person belongs
 */
public record Rights(
    UserKey user,
    boolean administrator,
    Set<String> administers,
    Set<DepartmentId> heads,
    Set<DepartmentId> departments) {
  public Rights {
    administers = Set.copyOf(administers);
    heads = Set.copyOf(heads);
    departments = Set.copyOf(departments);
  }

  public boolean mayRead(Agreement agreement) {
    return administrator
        || !administers.isEmpty()
        || isForEverybody(agreement)
        || isParty(agreement, heads)
        || isParty(agreement, departments);
  }

  /** Those of heads and members of the department that it works for, too. */
  public boolean mayRead(ProjectSettings settings) {
    return mayEdit(settings)
        || heads.contains(settings.owner())
        || departments.contains(settings.owner());
  }

  /** Whether the definition is one of those that the person may see. */
  public boolean mayRead(Definitions only) {
    return only.agreements().stream().allMatch(this::mayRead)
        && only.projects().stream().allMatch(this::mayRead)
        && (administrator || only.serviceAccounts().isEmpty());
  }

  /**
   * All that clients say of the department: for its heads and members and those of its clients.
   * Everybody else reads how many would choose it again.
   */
  public boolean mayReadScores(DepartmentId provider, Definitions all) {
    return administrator
        || heads.contains(provider)
        || departments.contains(provider)
        || all.agreements().stream()
            .filter(agreement -> agreement.provider().equals(provider))
            .anyMatch(agreement -> isParty(agreement, heads) || isParty(agreement, departments));
  }

  /**
   * Who answered what with their name: they were told that the department would see it, and nobody
   * else, administrators included.
   */
  public boolean mayReadNamedAnswers(DepartmentId provider) {
    return heads.contains(provider) || departments.contains(provider);
  }

  public boolean mayEditCalendars() {
    return administrator;
  }

  /** All of it, or what its head may change. */
  public boolean mayEdit(Department department) {
    return administrator || heads.contains(department.id());
  }

  public boolean mayEdit(Service service) {
    return administrator || heads.contains(service.provider());
  }

  public boolean mayEdit(Survey survey) {
    return administrator || heads.contains(survey.provider());
  }

  /** All of it, or its drafts. */
  public boolean mayEdit(Agreement agreement) {
    return administrator || isParty(agreement, heads);
  }

  public boolean mayEdit(ProjectSettings settings) {
    return administrator || administers.contains(settings.project());
  }

  /** Whether there is something that the person may change about the definition. */
  public boolean mayEdit(Definitions only) {
    boolean nothingElse = only.calendars().isEmpty() && only.serviceAccounts().isEmpty();
    return administrator
        || (nothingElse
            && only.departments().stream().allMatch(this::mayEdit)
            && only.services().stream().allMatch(this::mayEdit)
            && only.agreements().stream().allMatch(this::mayEdit)
            && only.surveys().stream().allMatch(this::mayEdit)
            && only.projects().stream().allMatch(this::mayEdit));
  }

  /** Whether there is anything at all that the person may change. */
  public boolean editsSomething() {
    return administrator || !administers.isEmpty() || !heads.isEmpty();
  }

  /** Whether one of the departments is provider or named client. */
  static boolean isParty(Agreement agreement, Collection<DepartmentId> some) {
    return some.contains(agreement.provider())
        || agreement.clients().stream().anyMatch(some::contains);
  }

  private static boolean isForEverybody(Agreement agreement) {
    return agreement.clients().isEmpty();
  }
}
