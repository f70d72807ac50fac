package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.constant.Constant;
import dev.accord.sandbox.jira.constant.ConstantTable;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads one field's JSON as a change of an issue in a project. */
final class FieldReader {
  private final Jira jira;
  private final Project project;
  private final CustomFieldReader custom;

  FieldReader(Jira jira, Project project) {
    this.jira = jira;
    this.project = project;
    custom = new CustomFieldReader(jira, this);
  }

  /**
   * The change that setting this field means.
   *
   * @throws JiraProblem when there is no such field, or no such value
   */
  UnaryOperator<FieldsEdit> set(String field, JsonNode value) {
    return switch (field) {
      case "summary" -> always(text(field, value).orElse(""), FieldsEdit::summary);
      case "description" -> always(text(field, value).orElse(""), FieldsEdit::description);
      case "issuetype" ->
          always(
              constant(field, jira.constants().issueTypes(), value)
                  .orElseThrow(() -> JiraProblem.invalidField(field, "issue type is required")),
              FieldsEdit::type);
      case "priority" ->
          always(constant(field, jira.constants().priorities(), value), FieldsEdit::priority);
      case "assignee" -> always(assignee(value), FieldsEdit::assignee);
      case "reporter" -> always(user(field, value), FieldsEdit::reporter);
      case "duedate" -> always(date(field, value), FieldsEdit::due);
      case "labels" -> always(texts(field, value), FieldsEdit::labels);
      case "components" -> always(components(value), FieldsEdit::components);
      default -> custom.set(field, value);
    };
  }

  private interface Setter<T> {
    FieldsEdit set(FieldsEdit edit, T value);
  }

  private static <T> UnaryOperator<FieldsEdit> always(T value, Setter<T> setter) {
    return edit -> setter.set(edit, value);
  }

  /** The change of {@code {"add": value}} or {@code {"remove": value}}. */
  UnaryOperator<FieldsEdit> addOrRemove(String field, boolean add, JsonNode value) {
    if (field.equals("labels")) {
      return change(FieldsEdit::labels, add, text(field, value).orElse(""));
    }
    if (field.equals("components")) {
      return change(FieldsEdit::components, add, component(value));
    }
    throw JiraProblem.invalidField(field, "The field supports no operation but 'set'.");
  }

  private static <T> UnaryOperator<FieldsEdit> change(
      Function<FieldsEdit, Set<T>> values, boolean add, T value) {
    return edit -> {
      Set<T> all = values.apply(edit);
      all.remove(value);
      if (add) {
        all.add(value);
      }
      return edit;
    };
  }

  static Optional<String> text(String field, JsonNode value) {
    if (value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw JiraProblem.invalidField(field, "Operation value must be a string");
    }
    return Optional.of(value.asText());
  }

  private static List<String> texts(String field, JsonNode value) {
    List<String> found = new ArrayList<>();
    list(field, value).forEach(one -> text(field, one).ifPresent(found::add));
    return found;
  }

  private static List<JsonNode> list(String field, JsonNode value) {
    if (!value.isArray() && !value.isNull()) {
      throw JiraProblem.invalidField(field, "data was not an array");
    }
    List<JsonNode> found = new ArrayList<>();
    value.forEach(found::add);
    return found;
  }

  private List<Long> components(JsonNode value) {
    return list("components", value).stream().map(this::component).toList();
  }

  private long component(JsonNode value) {
    Optional<Component> found =
        Json.textOf(value, "id")
            .filter(id -> id.matches("[0-9]{1,18}"))
            .flatMap(id -> jira.components().byId(Long.parseLong(id)))
            .or(
                () ->
                    Json.textOf(value, "name")
                        .flatMap(name -> jira.components().byName(project, name)));
    return found
        .orElseThrow(
            () ->
                JiraProblem.invalidField(
                    "components",
                    "Component name '%s' is not valid"
                        .formatted(Json.textOf(value, "name").orElse(value.toString()))))
        .id();
  }

  static <C extends Constant> Optional<String> constant(
      String field, ConstantTable<C> table, JsonNode value) {
    if (value.isNull()) {
      return Optional.empty();
    }
    Optional<String> id = Json.textOf(value, "id");
    Optional<String> name = Json.textOf(value, "name");
    Optional<C> found = id.flatMap(table::byId).or(() -> name.flatMap(table::byName));
    return Optional.of(
        found
            .orElseThrow(
                () ->
                    JiraProblem.invalidField(
                        field, "Could not find a valid %s, was %s".formatted(field, value)))
            .id());
  }

  /** The name {@code -1} means the project's own choice, here its lead. */
  private Optional<String> assignee(JsonNode value) {
    return Json.textOf(value, "name").filter("-1"::equals).isPresent()
        ? Optional.of(project.leadKey())
        : user("assignee", value);
  }

  /** The key of a user who is given by name or key. */
  Optional<String> user(String field, JsonNode value) {
    Optional<String> name = Json.textOf(value, "name");
    Optional<String> key = Json.textOf(value, "key");
    if (name.isEmpty() && key.isEmpty()) {
      return Optional.empty();
    }
    Optional<User> found =
        name.flatMap(jira.users()::byName).or(() -> key.flatMap(jira.users()::byKey));
    return Optional.of(
        found
            .orElseThrow(
                () ->
                    JiraProblem.invalidField(
                        field, "User '%s' does not exist.".formatted(name.or(() -> key).get())))
            .key());
  }

  static Optional<LocalDate> date(String field, JsonNode value) {
    try {
      return text(field, value).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw JiraProblem.invalidField(
          field,
          "Error parsing date string: %s. Write it as 2026-11-21.".formatted(value.asText()));
    }
  }
}
