package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.issue.Comment;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.IssueState;
import dev.accord.sandbox.jira.issue.PastIssue;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an issue of this Jira of an exported one. */
final class Retelling {
  private static final int LONGEST_SUMMARY = 255;
  private static final int LONGEST_TEXT = 32_000;

  private final ExportWorld world;
  private final History history;

  Retelling(ExportWorld world) {
    this.world = world;
    history = new History(world);
  }

  PastIssue tell(Exported.Issue exported) {
    Project project = world.project(exported.key().project());
    IssueFields fields = fields(exported);
    IssueState state =
        new IssueState(
            world.knownConstant("status", exported.fields().status().named().id()),
            exported.fields().resolution().map(one -> world.knownConstant("resolution", one.id())),
            exported
                .fields()
                .resolution()
                .map(one -> exported.moments().resolved().orElse(exported.moments().updated())));
    Optional<Exported.Person> creator = exported.people().creator().or(exported.people()::reporter);
    Issue issue =
        new Issue(
            0,
            project.id(),
            exported.key(),
            fields,
            state,
            world.userKey(creator),
            exported.moments().created(),
            exported.moments().updated());
    return new PastIssue(
        issue,
        history.of(exported.changes()),
        exported.comments().stream().map(this::comment).toList());
  }

  private IssueFields fields(Exported.Issue exported) {
    Exported.Fields from = exported.fields();
    FieldsEdit edit =
        IssueFields.of(
                world.knownConstant("issuetype", from.type().id()),
                cut(from.summary(), LONGEST_SUMMARY))
            .edit()
            .description(cut(from.description().orElse(""), LONGEST_TEXT))
            .priority(from.priority().map(one -> world.knownConstant("priority", one.id())))
            .reporter(exported.people().reporter().flatMap(one -> world.userKey(one.key())))
            .assignee(exported.people().assignee().flatMap(one -> world.userKey(one.key())))
            .due(from.due())
            .labels(from.labels())
            .components(
                from.components().stream()
                    .flatMap(one -> world.component(one.id()).stream())
                    .toList());
    for (Map.Entry<String, JsonNode> one : from.custom().entrySet()) {
      Optional.ofNullable(world.fields().get(one.getKey()))
          .ifPresent(field -> edit.custom(field.id(), value(field, one.getValue())));
    }
    return edit.done();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private Optional<FieldValue> value(CustomField field, JsonNode value) {
    return switch (field.kind()) {
      case TEXT ->
          CustomValue.text(value).map(text -> new FieldValue.Text(cut(text, LONGEST_TEXT)));
      case SELECT ->
          CustomValue.option(value)
              .flatMap(field::option)
              .map(option -> new FieldValue.Choice(option.id()));
      case USER ->
          IssueParser.personIn(value)
              .flatMap(person -> world.userKey(person.key()))
              .map(FieldValue.Person::new);
      case NUMBER ->
          value.isNumber()
              ? Optional.of(new FieldValue.Amount(value.doubleValue()))
              : Optional.empty();
      case DATE -> CustomValue.text(value).flatMap(Retelling::day);
    };
  }

  private static Optional<FieldValue> day(String text) {
    try {
      return Optional.of(new FieldValue.Day(LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Comment comment(Exported.Comment exported) {
    return new Comment(
        0,
        0,
        world.userKey(exported.author()),
        cut(exported.body(), LONGEST_TEXT),
        exported.restriction().map(Retelling::visibility).orElseGet(Visibility.Everyone::new),
        exported.created(),
        world.userKey(exported.updateAuthor().or(exported::author)),
        exported.updated());
  }

  /** A role that this Jira has not is read as the one of those who work in the project. */
  private static Visibility visibility(Exported.Restriction level) {
    return level.group()
        ? new Visibility.GroupOnly(level.name())
        : new Visibility.RoleOnly(
            ProjectRole.byName(level.name()).orElse(ProjectRole.DEVELOPERS).id());
  }

  /** Values that the sandbox has no kind of field for, by field. */
  List<String> unreadable(Exported.Issue exported) {
    return exported.fields().custom().entrySet().stream()
        .filter(one -> !isEmptyList(one.getValue()))
        .filter(one -> !isRead(one.getKey(), one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isEmptyList(JsonNode value) {
    return value.isArray() && value.isEmpty();
  }

  private boolean isRead(String id, JsonNode value) {
    return Optional.ofNullable(world.fields().get(id))
        .flatMap(field -> value(field, value))
        .isPresent();
  }
}
