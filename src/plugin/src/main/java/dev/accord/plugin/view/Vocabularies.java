package dev.accord.plugin.view;

import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.plugin.config.JiraFields;
import dev.accord.plugin.view.Vocabulary.Field;
import dev.accord.plugin.view.Vocabulary.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks this Jira for the fields of its issues. */
public final class Vocabularies {
  private static final int MOST_VALUES = 500;
  private static final String CHOICE = "choice";
  private static final String CUSTOM_FIELD = "customfield_";

  private final JiraFields fields;
  private final ProjectComponentManager components;

  public Vocabularies(JiraFields fields, ProjectComponentManager components) {
    this.fields = fields;
    this.components = components;
  }

  /**
   * Every field that a filter can name.
   *
   * @param project whose components are told; none without one
   * @param projects that may be named
   */
  public Vocabulary of(Optional<Project> project, Collection<Project> projects) {
    List<Field> found = new ArrayList<>();
    found.add(field(FieldKey.PROJECT, "Project", projects.stream().map(Vocabularies::value)));
    found.add(constants(FieldKey.TYPE, "Issue type", fields.constants().getAllIssueTypeObjects()));
    found.add(constants(FieldKey.PRIORITY, "Priority", fields.priorities().getPriorities()));
    found.add(
        field(
            FieldKey.STATUS,
            "Status",
            fields.constants().getStatuses().stream().map(this::status)));
    found.add(
        field(
            FieldKey.STATUS_CATEGORY,
            "Status category",
            Stream.of(
                new Value("new", "To Do", null),
                new Value("indeterminate", "In Progress", null),
                new Value("done", "Done", null))));
    found.add(constants(FieldKey.RESOLUTION, "Resolution", fields.constants().getResolutions()));
    found.add(
        project
            .map(Project::getId)
            .map(components::findAllForProject)
            .map(
                all ->
                    all.stream().map(one -> new Value(one.getId().toString(), one.getName(), null)))
            .map(values -> field(FieldKey.COMPONENT, "Component", values))
            .orElseGet(() -> free(FieldKey.COMPONENT, "Component", CHOICE)));
    found.add(free(FieldKey.LABEL, "Label", "text"));
    found.add(free(FieldKey.REPORTER, "Reporter", "user"));
    found.add(free(FieldKey.ASSIGNEE, "Assignee", "user"));
    found.add(free(FieldKey.ASSIGNMENT_GROUP, "Assignment group", "group"));
    found.add(free(FieldKey.DUE_DATE, "Due date", "date"));
    fields.customFields().all().stream()
        .sorted(Comparator.comparing(CustomField::getName, String.CASE_INSENSITIVE_ORDER))
        .map(Vocabularies::custom)
        .forEach(found::add);
    return new Vocabulary(found);
  }

  private Value status(Status status) {
    StatusCategory category = status.getStatusCategory();
    return new Value(status.getId(), status.getName(), category == null ? null : category.getKey());
  }

  private static Value value(Project project) {
    return new Value(project.getKey(), project.getName(), null);
  }

  private static Field constants(
      FieldKey field, String name, Collection<? extends IssueConstant> constants) {
    return field(
        field, name, constants.stream().map(one -> new Value(one.getId(), one.getName(), null)));
  }

  private static Field field(FieldKey field, String name, Stream<Value> values) {
    return new Field(field.value(), name, CHOICE, values.limit(MOST_VALUES).toList());
  }

  private static Field free(FieldKey field, String name, String type) {
    return new Field(field.value(), name, type, null);
  }

  /** By id, which stays when somebody renames the field. */
  private static Field custom(CustomField field) {
    String id = field.getId().substring(CUSTOM_FIELD.length());
    return new Field("cf:" + id, field.getName(), "text", null);
  }
}
