package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Which departments a project's tickets concern, and which agreements hold for them.
 *
 * @param project the project's key
 * @param owners ordered rules for the department that holds a ticket; the first match counts
 * @param owner who holds it when no rule matches: the department that the project works for
 * @param clients ordered rules for the client department; when none matches, the reporter's
 *     department by membership
 * @param client the client when neither a rule nor membership names one
 * @param agreements those that hold for the project
 * @param pauses statuses and the like that pause every clock of the project
 */
public record ProjectSettings(
    String project,
    List<DepartmentRule> owners,
    DepartmentId owner,
    List<DepartmentRule> clients,
    Optional<DepartmentId> client,
    List<AgreementId> agreements,
    List<PauseRule> pauses) {
  public ProjectSettings {
    Checks.key("project", project);
    owners = List.copyOf(owners);
    clients = List.copyOf(clients);
    agreements = List.copyOf(agreements);
    pauses = List.copyOf(pauses);
  }
}
