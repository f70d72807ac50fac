package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What happens when a clock comes to a threshold. A step comes true once in a cycle.
 *
 * @param urgent whether people are told outside their working hours too
 * @param unlessAcknowledged an earlier step of the metric; once somebody has acknowledged it in the
 *     same cycle, this step is left out
 */
public record EscalationStep(
    StepId id,
    Threshold at,
    List<Addressee> tell,
    List<StepAction> actions,
    boolean urgent,
    Optional<StepId> unlessAcknowledged) {
  public EscalationStep {
    tell = List.copyOf(tell);
    actions = List.copyOf(actions);
    if (tell.isEmpty() && actions.isEmpty()) {
      throw new IllegalArgumentException(
          "step %s tells nobody and does nothing. Give it one or the other.".formatted(id));
    }
    Checks.distinct("addressees of step " + id, tell, addressee -> addressee);
    if (unlessAcknowledged.filter(id::equals).isPresent()) {
      throw new IllegalArgumentException(
          "step %s cannot wait for its own acknowledgement. Name an earlier step.".formatted(id));
    }
  }
}
