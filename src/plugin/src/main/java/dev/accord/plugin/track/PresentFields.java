package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.plugin.config.CustomFieldKeys;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an issue is now. */
public final class PresentFields {
  private final CustomFieldKeys customFields;
  private final StatusCategories categories;

  public PresentFields(CustomFieldKeys customFields, StatusCategories categories) {
    this.customFields = customFields;
    this.categories = categories;
  }

  Map<FieldKey, List<FieldValue>> of(Issue issue, Set<FieldKey> wanted) {
    Map<FieldKey, List<FieldValue>> fields = new HashMap<>();
    fields.put(FieldKey.PROJECT, List.of(project(issue.getProjectObject())));
    fields.put(FieldKey.TYPE, constant(issue.getIssueType()));
    fields.put(FieldKey.PRIORITY, constant(issue.getPriority()));
    fields.put(FieldKey.STATUS, constant(issue.getStatus()));
    fields.put(FieldKey.STATUS_CATEGORY, categories.of(issue.getStatus().getId()));
    fields.put(FieldKey.RESOLUTION, constant(issue.getResolution()));
    fields.put(FieldKey.REPORTER, user(issue.getReporter()));
    fields.put(FieldKey.ASSIGNEE, user(issue.getAssignee()));
    fields.put(FieldKey.DUE_DATE, day(issue.getDueDate()));
    fields.put(
        FieldKey.COMPONENT,
        issue.getComponents().stream()
            .map(one -> new FieldValue(one.getId().toString(), one.getName()))
            .toList());
    fields.put(
        FieldKey.LABEL,
        issue.getLabels().stream().map(one -> FieldValue.of(one.getLabel())).toList());
    for (FieldKey field : wanted) {
      fields.put(field, custom(issue, field));
    }
    return fields;
  }

  /** Of several fields with one name, the issue's project has one. */
  private List<FieldValue> custom(Issue issue, FieldKey field) {
    return customFields.fields(field).stream()
        .map(one -> CustomFieldValues.of(issue.getCustomFieldValue(one)))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The engine finds a project's settings by the value's id or name; ours is the key. */
  static FieldValue project(Project project) {
    return new FieldValue(project.getId().toString(), project.getKey());
  }

  private static List<FieldValue> constant(@Nullable IssueConstant constant) {
    return constant == null
        ? List.of()
        : List.of(new FieldValue(constant.getId(), constant.getName()));
  }

  private static List<FieldValue> user(@Nullable ApplicationUser user) {
    return user == null ? List.of() : List.of(new FieldValue(user.getKey(), user.getDisplayName()));
  }

  /** Jira keeps a day as its midnight in the server's zone. */
  private static List<FieldValue> day(@Nullable Timestamp midnight) {
    return midnight == null
        ? List.of()
        : List.of(FieldValue.of(midnight.toLocalDateTime().toLocalDate().toString()));
  }
}
