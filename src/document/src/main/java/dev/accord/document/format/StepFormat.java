package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.StepAction;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.agreement.Threshold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step of an escalation: {@code {"id": "warn", "at": "80%", "tell": ["assignee"], "do":
 * [{"label": "late"}]}}.
 */
final class StepFormat {
  private StepFormat() {}

  /** The steps of a metric, each of which may wait for one before it. */
  static List<EscalationStep> readAll(Members metric) {
    References ids = metric.scope("this metric");
    Set<String> before = new LinkedHashSet<>();
    return metric.list(
        "escalation", value -> value.members().flatMap(members -> read(members, ids, before)));
  }

  private static Optional<EscalationStep> read(
      Members members, References ids, Set<String> before) {
    Optional<StepId> id = members.required("id", Keys.declared("step", ids, StepId::new));
    Optional<Threshold> at = members.required("at", ThresholdFormat::read);
    List<Addressee> tell = members.list("tell", AddresseeFormat::read);
    List<StepAction> actions = members.list("do", ActionFormat::read);
    boolean urgent = members.optional("urgent", Value::flag).orElse(false);
    Optional<StepId> unless =
        members.optional("unlessAcknowledged", value -> earlier(value, before));
    id.ifPresent(known -> before.add(known.value()));
    return members.build(
        () ->
            new EscalationStep(id.orElseThrow(), at.orElseThrow(), tell, actions, urgent, unless));
  }

  private static Optional<StepId> earlier(Value value, Set<String> before) {
    return Keys.key(StepId::new)
        .from(value)
        .flatMap(
            id ->
                before.contains(id.value())
                    ? Optional.of(id)
                    : value.mistake(
                        "There is no step '%s' before this one.".formatted(id),
                        () -> cure(id, before)));
  }

  private static String cure(StepId id, Set<String> before) {
    return before.isEmpty()
        ? "Leave it out: this is the first step."
        : Nearest.cure(
            id.value(), before, "Name an earlier step: %s.".formatted(Words.oneOf(before)));
  }

  static JsonElement write(EscalationStep step) {
    return new ObjectWriter()
        .with("id", step.id())
        .with("at", ThresholdFormat.write(step.at()))
        .unlessEmpty("tell", step.tell(), AddresseeFormat::write)
        .unlessEmpty("do", step.actions(), ActionFormat::write)
        .unless(false, "urgent", step.urgent(), JsonPrimitive::new)
        .ifPresent("unlessAcknowledged", step.unlessAcknowledged(), ObjectWriter::text)
        .done();
  }
}
