package dev.accord.sandbox.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.FieldChanges;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it was when it was read, with what was set since; it does not follow later changes of
 * others.
 */
public final class ApiIssue implements MutableIssue {
  private final Views views;
  private Issue issue;
  private FieldChanges changes = FieldChanges.NONE;

  ApiIssue(Views views, Issue issue) {
    this.views = views;
    this.issue = issue;
  }

  /** What was set since the issue was read. */
  FieldChanges changes() {
    return changes;
  }

  @Override
  public void setAssignee(@Nullable ApplicationUser assignee) {
    Optional<String> key = Optional.ofNullable(assignee).map(ApplicationUser::getKey);
    set("assignee", fields -> fields.edit().assignee(key).done());
  }

  @Override
  public void setPriority(@Nullable Priority priority) {
    Optional<String> id = Optional.ofNullable(priority).map(Priority::getId);
    set("priority", fields -> fields.edit().priority(id).done());
  }

  private void set(String field, UnaryOperator<IssueFields> change) {
    issue = issue.withFields(change.apply(issue.fields()));
    changes = changes.and(field, change);
  }

  @Override
  public Long getId() {
    return issue.id();
  }

  @Override
  public String getKey() {
    return issue.key().toString();
  }

  @Override
  public String getSummary() {
    return issue.fields().summary();
  }

  @Override
  public Project getProjectObject() {
    return views.project(views.jira().projects().byId(issue.projectId()).orElseThrow());
  }

  @Override
  public IssueType getIssueType() {
    return views.issueType(issue.fields().typeId());
  }

  @Override
  public @Nullable ApplicationUser getAssignee() {
    return issue.fields().assignee().map(views::userByKey).orElse(null);
  }

  @Override
  public @Nullable ApplicationUser getReporter() {
    return issue.fields().reporter().map(views::userByKey).orElse(null);
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return issue.fields().components().stream()
        .flatMap(id -> views.jira().components().byId(id).stream())
        .<ProjectComponent>map(one -> new ApiComponent(one.id(), one.name()))
        .toList();
  }

  @Override
  public Set<Label> getLabels() {
    Set<Label> labels = new LinkedHashSet<>();
    issue.fields().labels().forEach(label -> labels.add(new ApiLabel(label)));
    return labels;
  }

  @Override
  public @Nullable Priority getPriority() {
    return issue.fields().priorityId().map(views::priority).orElse(null);
  }

  @Override
  public @Nullable Resolution getResolution() {
    return issue.state().resolutionId().map(views::resolution).orElse(null);
  }

  @Override
  public Status getStatus() {
    return views.status(issue.state().statusId());
  }

  /** Midnight in the JVM's zone, as in Jira. */
  @Override
  public @Nullable Timestamp getDueDate() {
    return issue.fields().due().map(LocalDate::atStartOfDay).map(Timestamp::valueOf).orElse(null);
  }

  @Override
  public Timestamp getCreated() {
    return Timestamp.from(issue.created());
  }

  @Override
  public @Nullable Object getCustomFieldValue(CustomField field) {
    Jira jira = views.jira();
    return jira.customFields()
        .byKey(field.getId())
        .flatMap(found -> CustomValues.of(views, found, issue))
        .or(
            () ->
                jira.calculatedFields()
                    .byKey(field.getId())
                    .flatMap(found -> jira.calculatedFields().values().value(found, issue)))
        .orElse(null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApiIssue that && that.issue.id() == issue.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(issue.id());
  }

  @Override
  public String toString() {
    return getKey();
  }
}
