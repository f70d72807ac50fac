package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.FieldChanges;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import dev.accord.sandbox.jira.issue.NewComment;
import dev.accord.sandbox.jira.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The body of a creation, edit or transition: {@code fields} to set, and {@code update} with
 * operations. All mistakes are told at once.
 */
final class IssueInput {
  private final Jira jira;
  private final FieldReader reader;
  private final Set<String> touched = new LinkedHashSet<>();
  private final List<UnaryOperator<FieldsEdit>> changes = new ArrayList<>();
  private final Map<String, String> errors = new TreeMap<>();
  private Optional<NewComment> comment = Optional.empty();
  private Optional<String> resolutionId = Optional.empty();

  private IssueInput(Jira jira, Project project) {
    this.jira = jira;
    reader = new FieldReader(jira, project);
  }

  /**
   * Reads a body.
   *
   * @param ignored fields that the caller reads itself
   */
  static IssueInput read(Jira jira, Project project, JsonNode body, Set<String> ignored) {
    IssueInput input = new IssueInput(jira, project);
    body.path("fields")
        .properties()
        .forEach(
            one -> {
              if (!ignored.contains(one.getKey())) {
                input.guarded(one.getKey(), () -> input.set(one.getKey(), one.getValue()));
              }
            });
    body.path("update")
        .properties()
        .forEach(
            one ->
                one.getValue()
                    .forEach(
                        operation ->
                            operation
                                .properties()
                                .forEach(
                                    verb ->
                                        input.guarded(
                                            one.getKey(),
                                            () ->
                                                input.operate(
                                                    one.getKey(),
                                                    verb.getKey(),
                                                    verb.getValue())))));
    if (!input.errors.isEmpty()) {
      throw JiraProblem.invalidFields(input.errors);
    }
    return input;
  }

  private void guarded(String field, Runnable reading) {
    try {
      reading.run();
    } catch (JiraProblem problem) {
      errors.putAll(problem.fieldErrors());
      if (problem.fieldErrors().isEmpty()) {
        errors.put(field, String.join(" ", problem.messages()));
      }
    }
  }

  private void set(String field, JsonNode value) {
    if (field.equals("resolution")) {
      resolutionId = FieldReader.constant(field, jira.constants().resolutions(), value);
      return;
    }
    changes.add(reader.set(field, value));
    touched.add(field);
  }

  private void operate(String field, String verb, JsonNode value) {
    if (field.equals("comment") && verb.equals("add")) {
      comment = Optional.of(CommentInput.read(value));
      return;
    }
    switch (verb) {
      case "set" -> set(field, value);
      case "add", "remove" -> {
        changes.add(reader.addOrRemove(field, verb.equals("add"), value));
        touched.add(field);
      }
      default ->
          throw JiraProblem.invalidField(
              field, "The operation '%s' is not modelled by the sandbox.".formatted(verb));
    }
  }

  /** What the body changes. */
  FieldChanges changes() {
    return new FieldChanges(
        touched,
        fields -> {
          FieldsEdit edit = fields.edit();
          for (UnaryOperator<FieldsEdit> change : changes) {
            edit = change.apply(edit);
          }
          return edit.done();
        });
  }

  Optional<NewComment> comment() {
    return comment;
  }

  Optional<String> resolutionId() {
    return resolutionId;
  }
}
