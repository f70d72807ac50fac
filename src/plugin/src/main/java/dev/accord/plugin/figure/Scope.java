package dev.accord.plugin.figure;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.clock.ClockKey;
import java.util.Optional;

/**
 * What a figure is about; what is absent does not narrow it.
 *
 * <p>A figure tells what providers promise. A duty of the client counts only where its metric is
 * asked for by name.
 */
public record Scope(
    Optional<DepartmentId> provider,
    Optional<DepartmentId> client,
    Optional<AgreementId> agreement,
    Optional<ServiceId> service,
    Optional<MetricId> metric,
    Optional<GoalId> goal) {
  /** Everything that there is. */
  public static final Scope ALL =
      new Scope(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** All that one department promises another. */
  public static Scope between(DepartmentId provider, Optional<DepartmentId> client) {
    return new Scope(
        Optional.of(provider),
        client,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * To whom all that is in it is owed, where nothing else narrows it; absent where a duty of the
   * client may be in it.
   */
  Optional<DepartmentId> owedTo() {
    boolean byClientAlone = provider.isEmpty() && agreement.isEmpty() && metric.isEmpty();
    return byClientAlone ? client : Optional.empty();
  }

  /** Whether something under the agreement can be in it. */
  boolean includes(Agreement one) {
    boolean forClient =
        client.isEmpty() || one.clients().isEmpty() || one.clients().contains(client.get());
    return forClient && isAny(provider, one.provider()) && isAny(agreement, one.id());
  }

  /** Whether a promise under an agreement that it includes is in it. */
  boolean includes(
      Agreement one,
      ClockKey clock,
      Optional<GoalId> ofGoal,
      DepartmentId owing,
      DepartmentId other,
      Optional<ServiceId> ofService) {
    boolean isDuty = one.sideOf(owing) == Side.CLIENT;
    DepartmentId counterpart = isDuty ? owing : other;
    return (!isDuty || metric.isPresent())
        && isAny(client, counterpart)
        && isAny(metric, clock.metric())
        && (goal.isEmpty() || goal.equals(ofGoal))
        && (service.isEmpty() || service.equals(ofService));
  }

  private static <T> boolean isAny(Optional<T> wanted, T one) {
    return wanted.isEmpty() || wanted.get().equals(one);
  }
}
