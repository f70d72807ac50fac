package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.IssueState;
import dev.accord.sandbox.jira.issue.IssueStory;
import dev.accord.sandbox.jira.issue.PastIssue;
import dev.accord.sandbox.jira.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells the issues of a log as histories of Jira. */
final class Retelling {
  private static final int LONGEST_SUMMARY = 255;

  private final LogWorld world;
  private final EventLogMapping mapping;
  private final RowParser parser;

  /**
   * An issue as it was told.
   *
   * @param unchanged how many of its updates changed nothing
   */
  record Told(PastIssue past, int unchanged) {}

  Retelling(LogWorld world, EventLogMapping mapping, RowParser parser) {
    this.world = world;
    this.mapping = mapping;
    this.parser = parser;
  }

  /**
   * An issue begins in the start state with the rest of its first row, then every row updates it.
   */
  Told tell(LoggedIssue issue, long number) {
    LogRow first = issue.updates().get(0).row();
    User creator =
        world.people().user(parser.known(first.cells(), ColumnRole.REPORTER)).orElse(importer());
    IssueStory story =
        world
            .jira()
            .issueModule()
            .stories()
            .begin(world.project(), number, opening(issue.id(), first), creator, issue.created());
    int unchanged = 0;
    for (LoggedIssue.Update update : issue.updates()) {
      Issue before = story.now();
      story.change(author(update.row()), update.at(), one -> updated(one, update));
      Issue after = story.now();
      boolean same = before.fields().equals(after.fields()) && before.state().equals(after.state());
      unchanged += same ? 1 : 0;
    }
    return new Told(story.told(), unchanged);
  }

  private User importer() {
    return world.people().importer();
  }

  private User author(LogRow row) {
    return world
        .people()
        .user(parser.known(row.cells(), ColumnRole.AUTHOR))
        .or(() -> world.people().user(parser.known(row.cells(), ColumnRole.ASSIGNEE)))
        .orElse(importer());
  }

  private IssueFields opening(String id, LogRow row) {
    String summary = fill(mapping.summary(), row);
    FieldsEdit edit =
        IssueFields.of(type(row).orElse(type(mapping.values().type())), shortened(summary, id))
            .edit()
            .custom(world.idField().id(), Optional.of(new FieldValue.Text(id)));
    mapping.description().ifPresent(template -> edit.description(fill(template, row)));
    return filled(edit, row).done();
  }

  private static String shortened(String summary, String otherwise) {
    String text = summary.isBlank() ? otherwise : summary.strip();
    return text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY - 1) + "…";
  }

  private String fill(Template template, LogRow row) {
    return template.fill(column -> parser.known(row.cells(), column).orElse("-"));
  }

  private Issue updated(Issue issue, LoggedIssue.Update update) {
    LogRow row = update.row();
    FieldsEdit edit = issue.fields().edit();
    type(row).ifPresent(edit::type);
    Issue edited = issue.withFields(filled(edit, row).done());
    return row.state()
        .map(state -> edited.withState(moved(issue.state(), state, update.at())))
        .orElse(edited);
  }

  private IssueState moved(IssueState before, LogState state, Instant at) {
    String status = world.jira().constants().addStatus(state.status(), state.category()).id();
    IssueState moved = before.withStatus(status);
    return state
        .resolution()
        .map(name -> moved.resolvedAs(world.jira().constants().addResolution(name).id(), at))
        .orElseGet(moved::unresolved);
  }

  /** An unknown assignee or group is nobody's; other unknown values leave what was known. */
  private FieldsEdit filled(FieldsEdit edit, LogRow row) {
    List<String> cells = row.cells();
    if (mapping.columns().of(ColumnRole.ASSIGNEE).isPresent()) {
      edit.assignee(world.people().user(parser.known(cells, ColumnRole.ASSIGNEE)).map(User::key));
    }
    world
        .people()
        .user(parser.known(cells, ColumnRole.REPORTER))
        .ifPresent(user -> edit.reporter(Optional.of(user.key())));
    priority(row).ifPresent(id -> edit.priority(Optional.of(id)));
    world.groupField().ifPresent(field -> set(edit, field, parser.known(cells, ColumnRole.GROUP)));
    world.fields().forEach((column, field) -> set(edit, field, parser.known(cells, column)));
    return edit;
  }

  private static void set(FieldsEdit edit, CustomField field, Optional<String> value) {
    edit.custom(field.id(), value.map(text -> value(field, text)));
  }

  private static FieldValue value(CustomField field, String text) {
    return field.kind() == CustomFieldKind.SELECT
        ? new FieldValue.Choice(field.option(text).orElseThrow().id())
        : new FieldValue.Text(text);
  }

  private Optional<String> priority(LogRow row) {
    return parser
        .known(row.cells(), ColumnRole.PRIORITY)
        .map(value -> mapping.values().priorities().getOrDefault(value, value))
        .map(name -> world.jira().constants().addPriority(name).id());
  }

  private Optional<String> type(LogRow row) {
    return parser
        .known(row.cells(), ColumnRole.TYPE)
        .map(value -> mapping.values().types().getOrDefault(value, value))
        .map(this::type);
  }

  private String type(String name) {
    return world.jira().constants().addIssueType(name).id();
  }
}
