package dev.accord.plugin.access;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who signs for a side of an agreement: head or deputy of one of its departments, and a Jira
 * administrator only where none of them is active any more.
 */
public final class SignRights {
  private final Rights rights;
  private final Rulebook rulebook;
  private final Predicate<UserKey> isActive;

  public SignRights(Rights rights, Rulebook rulebook, Predicate<UserKey> isActive) {
    this.rights = rights;
    this.rulebook = rulebook;
    this.isActive = isActive;
  }

  /** Why the person may not sign, as a sentence; empty when they may. */
  public Optional<String> refusal(Agreement agreement, Side side) {
    List<DepartmentId> departments =
        side == Side.PROVIDER ? List.of(agreement.provider()) : agreement.clients();
    if (departments.stream().anyMatch(rights.heads()::contains)) {
      return Optional.empty();
    }
    if (!rights.administrator()) {
      return Optional.of("Only head and deputies of the department sign for it.");
    }
    boolean somebodySigns =
        departments.stream()
            .map(rulebook::department)
            .flatMap(Optional::stream)
            .flatMap(SignRights::signers)
            .anyMatch(isActive);
    return somebodySigns
        ? Optional.of("The department has somebody who signs for it; administrators do not.")
        : Optional.empty();
  }

  private static Stream<UserKey> signers(Department department) {
    return Stream.concat(department.head().stream(), department.deputies().stream());
  }
}
