package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.handoff.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that holds on a ticket at a moment.
 *
 * @param version in force then
 * @param measuredOnly whether the ticket is older than the agreement, which only measures it
 */
public record Coverage(
    Agreement agreement,
    AgreementVersion version,
    DepartmentId provider,
    DepartmentId client,
    boolean measuredOnly) {

  /**
   * Those that hold at the last of the moments, in the order of the project that it is in. When
   * nobody works on the ticket any more an OLA holds between the two who last did.
   */
  public static List<Coverage> atEndOf(List<Moment> moments, Rulebook rulebook) {
    Moment last = moments.get(moments.size() - 1);
    List<Coverage> found = new ArrayList<>();
    for (AgreementId id : last.project().map(ProjectSettings::agreements).orElse(List.of())) {
      rulebook
          .agreement(id)
          .flatMap(agreement -> of(new Scope(agreement, rulebook, moments)))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The department on that side. */
  public DepartmentId on(Side side) {
    return side == Side.PROVIDER ? provider : client;
  }

  private static Optional<Coverage> of(Scope scope) {
    Moment last = scope.last();
    Optional<Wording> wording = new Wordings(scope).at(last, last.at(), last.at());
    Optional<Parties> parties = parties(scope);
    if (wording.isEmpty() || parties.isEmpty()) {
      return Optional.empty();
    }
    AgreementVersion version = wording.get().version();
    boolean holds = scope.concerns(version, last) && scope.lackingService(version, last).isEmpty();
    return holds
        ? Optional.of(
            new Coverage(
                scope.agreement(),
                version,
                parties.get().provider(),
                parties.get().client(),
                wording.get().measuredOnly()))
        : Optional.empty();
  }

  private static Optional<Parties> parties(Scope scope) {
    Optional<Parties> now = scope.parties(scope.last());
    int before = scope.last().index() - 1;
    return now.isPresent() || before < 0 ? now : scope.parties(scope.moments().get(before));
  }
}
