package dev.accord.plugin.access;

import dev.accord.document.DocumentWriter;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.VersionStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why somebody may not make a change, if so; a pure function of rights, before and after. */
public final class ChangeRights {
  /** What heads and deputies may change of their own department. */
  private static final Set<String> OWN_MEMBERS = Set.of("contact", "channels", "deputies");

  private final Rights rights;

  public ChangeRights(Rights rights) {
    this.rights = rights;
  }

  /**
   * Why the change is not allowed, as a sentence; empty when it is.
   *
   * @param before nothing but the definition as it is stored; nothing at all for a new one
   * @param after nothing but the definition as it would be; nothing at all when it is removed
   */
  public Optional<String> refusal(Definitions before, Definitions after) {
    if (rights.administrator()) {
      return Optional.empty();
    }
    return Stream.of(
            administratorsOnly("calendars", before.calendars(), after.calendars()),
            administratorsOnly(
                "service accounts", before.serviceAccounts(), after.serviceAccounts()),
            departments(before.departments(), after.departments()),
            services(before.services(), after.services()),
            agreements(before.agreements(), after.agreements()),
            surveys(before.surveys(), after.surveys()),
            projects(before.projects(), after.projects()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> administratorsOnly(String what, List<?> before, List<?> after) {
    return refusedUnless(
        before.isEmpty() && after.isEmpty(),
        "Only Jira administrators may change %s.".formatted(what));
  }

  private Optional<String> departments(List<Department> before, List<Department> after) {
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.of("Only Jira administrators may add and remove departments.");
    }
    Department was = before.get(0);
    Department is = after.get(0);
    if (!rights.mayEdit(was)) {
      return Optional.of("Only its head, its deputies and Jira administrators may change it.");
    }
    return refusedUnless(
        DocumentMembers.equalBut(OWN_MEMBERS, DocumentWriter.write(was), DocumentWriter.write(is)),
        "Heads and deputies may change contact, channels and deputies; the rest is for Jira"
            + " administrators.");
  }

  private Optional<String> services(List<Service> before, List<Service> after) {
    return refusedUnless(
        Stream.concat(before.stream(), after.stream()).allMatch(rights::mayEdit),
        "Only head and deputies of the department that provides it, and Jira administrators, may"
            + " change a service.");
  }

  private Optional<String> surveys(List<Survey> before, List<Survey> after) {
    return refusedUnless(
        Stream.concat(before.stream(), after.stream()).allMatch(rights::mayEdit),
        "Only head and deputies of the department that is asked about, and Jira administrators, may"
            + " change a survey.");
  }

  private Optional<String> projects(List<ProjectSettings> before, List<ProjectSettings> after) {
    return refusedUnless(
        Stream.concat(before.stream(), after.stream()).allMatch(rights::mayEdit),
        "Only administrators of the project and of Jira may change its settings.");
  }

  private Optional<String> agreements(List<Agreement> before, List<Agreement> after) {
    return refusedUnless(
            Stream.concat(before.stream(), after.stream()).allMatch(rights::mayEdit),
            "Only heads and deputies of its two sides, and Jira administrators, may change an"
                + " agreement.")
        .or(
            () ->
                refusedUnless(
                    sealed(before).equals(sealed(after)) && draftsAreUnsigned(after),
                    "Heads and deputies write drafts. Versions that are proposed or in force, and"
                        + " the name and the sides of such an agreement, are for Jira"
                        + " administrators; propose, sign and end have actions of their own."));
  }

  /** What is no draft: the binding and proposed versions with name, kind and sides. */
  private static List<Agreement> sealed(List<Agreement> agreements) {
    return agreements.stream()
        .map(
            agreement ->
                new Agreement(
                    agreement.id(),
                    agreement.name(),
                    agreement.kind(),
                    agreement.provider(),
                    agreement.clients(),
                    agreement.versions().stream().filter(one -> !isDraft(one)).toList()))
        .filter(agreement -> !agreement.versions().isEmpty())
        .toList();
  }

  private static boolean draftsAreUnsigned(List<Agreement> after) {
    return after.stream()
        .flatMap(agreement -> agreement.versions().stream())
        .filter(ChangeRights::isDraft)
        .allMatch(draft -> draft.signatures().isEmpty());
  }

  private static boolean isDraft(AgreementVersion version) {
    return version.status() == VersionStatus.DRAFT;
  }

  private static Optional<String> refusedUnless(boolean allowed, String reason) {
    return allowed ? Optional.empty() : Optional.of(reason);
  }
}
