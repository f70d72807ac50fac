package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.StepAction;
import java.util.Optional;

/**
 * What a step does: {@code {"comment": text}}, {@code {"assign": "head"}}, {@code {"assign":
 * {"user": "ines"}}}, {@code {"priority": "Highest"}}, {@code {"label": "late"}}, {@code
 * {"transition": "Escalate"}} or {@code {"createIssue": {"project": "ITS", "type": "Task",
 * "summary": "Process by hand", "label": "rescue"}}}.
 */
final class ActionFormat {
  private static final String HEAD = "head";

  private ActionFormat() {}

  static Optional<StepAction> read(Value value) {
    return value.members().flatMap(ActionFormat::read);
  }

  private static Optional<StepAction> read(Members members) {
    Optional<StepAction> action = action(members);
    return members.build(action::orElseThrow);
  }

  private static Optional<StepAction> action(Members members) {
    if (members.has("comment")) {
      return members.required("comment", ActionFormat::comment);
    }
    if (members.has("assign")) {
      return members.required("assign", ActionFormat::assign);
    }
    if (members.has("priority")) {
      return members.required("priority", Texts::name).map(StepAction.SetPriority::new);
    }
    if (members.has("label")) {
      return members.required("label", ActionFormat::label).map(StepAction.AddLabel::new);
    }
    if (members.has("transition")) {
      return members.required("transition", Texts::name).map(StepAction.Transition::new);
    }
    if (members.has("createIssue")) {
      return members.required("createIssue", ActionFormat::createIssue);
    }
    return members.mistake(
        "The step is to do nothing that is known here.",
        () ->
            "Write one of \"comment\", \"assign\", \"priority\", \"label\", \"transition\" or"
                + " \"createIssue\".");
  }

  private static Optional<StepAction> comment(Value value) {
    return Texts.prose(value)
        .flatMap(
            text ->
                text.isBlank()
                    ? value.mistake("The comment is blank.", "Write what it shall say.")
                    : Optional.of(new StepAction.Comment(text)));
  }

  private static Optional<StepAction> assign(Value value) {
    if (value.isObject()) {
      return value.members().flatMap(ActionFormat::assignTo);
    }
    boolean head = value.isText() && value.text().equals(Optional.of(HEAD));
    return head
        ? Optional.of(new StepAction.AssignToHead())
        : value.expected("\"head\" or {\"user\": \"ines\"}");
  }

  private static Optional<StepAction> assignTo(Members members) {
    Optional<StepAction> user =
        members.required("user", People::user).map(StepAction.AssignTo::new);
    return members.build(user::orElseThrow);
  }

  private static Optional<String> label(Value value) {
    return Texts.name(value)
        .flatMap(
            text ->
                text.chars().anyMatch(Character::isWhitespace)
                    ? value.mistake(
                        "The label %s has white space.".formatted(Words.quoted(text)),
                        "Write one word, for instance with hyphens.")
                    : Optional.of(text));
  }

  private static Optional<StepAction> createIssue(Value value) {
    return value.members().flatMap(ActionFormat::createIssue);
  }

  private static Optional<StepAction> createIssue(Members members) {
    Optional<String> project = members.required("project", Keys.key(key -> key));
    Optional<String> type = members.required("type", Texts::name);
    Optional<String> summary = members.required("summary", Texts::name);
    Optional<String> label = members.optional("label", ActionFormat::label);
    return members.build(
        () ->
            new StepAction.CreateIssue(
                project.orElseThrow(), type.orElseThrow(), summary.orElseThrow(), label));
  }

  static JsonElement write(StepAction action) {
    ObjectWriter out = new ObjectWriter();
    if (action instanceof StepAction.Comment comment) {
      return out.with("comment", comment.text()).done();
    }
    if (action instanceof StepAction.AssignToHead) {
      return out.with("assign", HEAD).done();
    }
    if (action instanceof StepAction.AssignTo to) {
      return out.with("assign", new ObjectWriter().with("user", to.user()).done()).done();
    }
    if (action instanceof StepAction.SetPriority priority) {
      return out.with("priority", priority.priority()).done();
    }
    if (action instanceof StepAction.AddLabel label) {
      return out.with("label", label.label()).done();
    }
    return action instanceof StepAction.Transition transition
        ? out.with("transition", transition.transition()).done()
        : out.with("createIssue", write((StepAction.CreateIssue) action)).done();
  }

  private static JsonObject write(StepAction.CreateIssue issue) {
    return new ObjectWriter()
        .with("project", issue.project())
        .with("type", issue.type())
        .with("summary", issue.summary())
        .ifPresent("label", issue.label(), ObjectWriter::text)
        .done();
  }
}
