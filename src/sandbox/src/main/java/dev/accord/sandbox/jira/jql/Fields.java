package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.constant.Constant;
import dev.accord.sandbox.jira.constant.ConstantTable;
import dev.accord.sandbox.jira.constant.Constants;
import dev.accord.sandbox.jira.constant.Status;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Components;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.Projects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields that every Jira has, by the names that queries give them. */
final class Fields {
  private static final String SEQUENCE = "(SELECT c.sequence FROM %s c WHERE c.id = %s)";

  private final Map<String, SearchField> byName = new HashMap<>();

  Fields(
      Constants constants,
      Projects projects,
      Components components,
      UserSearch users,
      KeyField key) {
    addPlace(projects, components, key);
    addConstants(constants);
    put(users.field("i.assignee"), "assignee");
    put(users.field("i.reporter"), "reporter");
    put(users.field("i.creator"), "creator");
    put(new InstantField("i.created"), "created", "createdDate");
    put(new InstantField("i.updated"), "updated", "updatedDate");
    put(new InstantField("i.resolved"), "resolved", "resolutionDate", "resolutiondate");
    addTexts();
  }

  Optional<SearchField> find(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  private void put(SearchField field, String... names) {
    for (String name : names) {
      byName.put(name.toLowerCase(Locale.ROOT), field);
    }
  }

  private void addPlace(Projects projects, Components components, KeyField key) {
    put(key, "key", "issue", "issuekey", "id");
    put(
        ColumnField.of("i.project_id", "i.project_id", text -> projectIds(projects, text)),
        "project");
    put(
        new ManyField(
            "SELECT 1 FROM issue_component c WHERE c.issue_id = i.id AND %s",
            "c.component_id",
            text -> componentIds(components, text),
            (function, asker) -> Optional.empty()),
        "component");
    put(
        new ManyField(
            "SELECT 1 FROM issue_label l WHERE l.issue_id = i.id AND %s",
            "l.label", List::of, (function, asker) -> Optional.empty()),
        "labels",
        "label");
  }

  private static Collection<Long> projectIds(Projects projects, String text) {
    return projects.all().stream()
        .filter(
            project ->
                project.key().equalsIgnoreCase(text)
                    || project.name().equalsIgnoreCase(text)
                    || Long.toString(project.id()).equals(text))
        .map(Project::id)
        .toList();
  }

  private static Collection<Long> componentIds(Components components, String text) {
    return components.all().stream()
        .filter(one -> one.name().equalsIgnoreCase(text) || Long.toString(one.id()).equals(text))
        .map(Component::id)
        .toList();
  }

  private void addConstants(Constants constants) {
    put(column(constants.statuses(), "i.status_id", "issue_status"), "status");
    put(column(constants.issueTypes(), "i.type_id", "issue_type"), "issuetype", "type");
    put(column(constants.resolutions(), "i.resolution_id", "resolution"), "resolution");
    put(
        new PriorityField(
            constants.priorities(), column(constants.priorities(), "i.priority_id", "priority")),
        "priority");
    put(
        ColumnField.of(
            "i.status_id",
            "(SELECT c.category FROM issue_status c WHERE c.id = i.status_id)",
            text -> statusesOf(constants.statuses(), text)),
        "statusCategory");
  }

  private static <C extends Constant> ColumnField column(
      ConstantTable<C> table, String column, String sqlTable) {
    Function<String, Collection<?>> resolve =
        text ->
            table
                .byName(text)
                .or(() -> table.byId(text))
                .map(Constant::id)
                .map(List::of)
                .orElse(List.of());
    return ColumnField.of(column, SEQUENCE.formatted(sqlTable, column), resolve);
  }

  private static Collection<String> statusesOf(ConstantTable<Status> statuses, String text) {
    return statuses.all().stream()
        .filter(
            status ->
                status.category().label().equalsIgnoreCase(text)
                    || status.category().key().equalsIgnoreCase(text)
                    || Long.toString(status.category().id()).equals(text))
        .map(Status::id)
        .toList();
  }

  private void addTexts() {
    String comments =
        "EXISTS (SELECT 1 FROM issue_comment c WHERE c.issue_id = i.id AND c.role_level IS NULL"
            + " AND c.group_level IS NULL AND "
            + TextField.like("c.body")
            + ")";
    String summary = TextField.like("i.summary");
    String description = TextField.like("i.description");
    put(new TextField(List.of(summary), "i.summary"), "summary");
    put(new TextField(List.of(description), "i.description"), "description");
    put(new TextField(List.of(comments), ""), "comment");
    put(new TextField(List.of(summary, description, comments), ""), "text");
  }
}
