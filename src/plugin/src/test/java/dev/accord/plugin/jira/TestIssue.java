package dev.accord.plugin.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An issue that keeps its history as Jira does: each change group with its items. */
public final class TestIssue implements MutableIssue {
  private final long id;
  private final Instant created;
  private final List<ChangeHistory> histories = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final Map<String, Object> customValues = new HashMap<>();
  private String key;
  private TestProject project = TestProject.ITS;
  private TestStatus status = TestStatus.OPEN;
  private Constant priority = Constant.MEDIUM;
  private @Nullable Constant resolution;
  private @Nullable TestUser assignee;
  private @Nullable Timestamp dueDate;
  private Set<String> labels = new LinkedHashSet<>();
  private final Map<String, String> components = new HashMap<>();

  public TestIssue(long id, String key, Instant created) {
    this.id = id;
    this.key = key;
    this.created = created;
  }

  public TestIssue transition(Instant at, String author, TestStatus to) {
    ChangeItemBean item = item("status", status.id(), status.name(), to.id(), to.name());
    status = to;
    return change(at, author, item);
  }

  /** Resolves in one group with the transition, as a workflow does. */
  public TestIssue resolve(Instant at, String author) {
    ChangeItemBean toDone =
        item("status", status.id(), status.name(), TestStatus.DONE.id(), TestStatus.DONE.name());
    ChangeItemBean resolved =
        item("resolution", null, null, Constant.FIXED.id(), Constant.FIXED.name());
    status = TestStatus.DONE;
    resolution = Constant.FIXED;
    return change(at, author, toDone, resolved);
  }

  public TestIssue reopen(Instant at, String author) {
    ChangeItemBean toOpen =
        item("status", status.id(), status.name(), TestStatus.OPEN.id(), TestStatus.OPEN.name());
    Constant before = Objects.requireNonNull(resolution);
    ChangeItemBean unresolved = item("resolution", before.id(), before.name(), null, null);
    status = TestStatus.OPEN;
    resolution = null;
    return change(at, author, toOpen, unresolved);
  }

  public TestIssue prioritize(Instant at, String author, Constant to) {
    ChangeItemBean item = item("priority", priority.id(), priority.name(), to.id(), to.name());
    priority = to;
    return change(at, author, item);
  }

  public TestIssue assign(Instant at, String author, TestUser to) {
    TestUser before = assignee;
    ChangeItemBean item =
        item(
            "assignee",
            before == null ? null : before.key(),
            before == null ? null : before.getDisplayName(),
            to.key(),
            to.getDisplayName());
    assignee = to;
    return change(at, author, item);
  }

  /** Moves in one group, which names projects by name and shows their keys in the issue's. */
  public TestIssue move(Instant at, String author, TestProject to, String newKey) {
    ChangeItemBean moved =
        item(
            "project",
            Long.toString(project.id()),
            project.getName(),
            Long.toString(to.id()),
            to.getName());
    ChangeItemBean renamed = item("Key", null, key, null, newKey);
    project = to;
    key = newKey;
    return change(at, author, moved, renamed);
  }

  public TestIssue label(Instant at, String author, String... to) {
    ChangeItemBean item =
        item("labels", null, String.join(" ", labels), null, String.join(" ", to));
    labels = new LinkedHashSet<>(Arrays.asList(to));
    return change(at, author, item);
  }

  public TestIssue addComponent(Instant at, String author, String componentId, String name) {
    components.put(componentId, name);
    return change(at, author, item("Component", null, null, componentId, name));
  }

  public TestIssue setCustom(
      Instant at, String author, TestCustomField field, @Nullable String from, String to) {
    customValues.put(field.id(), to);
    return change(
        at,
        author,
        new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field.name(), null, from, null, to));
  }

  public TestIssue comment(Instant at, TestUser author, @Nullable String group) {
    comments.add(new TestComment(comments.size() + 10001L, at, author, group));
    return this;
  }

  /** A change of a status that Jira does not know any more. */
  public TestIssue change(Instant at, String author, ChangeItemBean... items) {
    histories.add(
        new ChangeHistory(histories.size() + 1L, author, Timestamp.from(at), List.of(items)));
    return this;
  }

  public void present(TestStatus now) {
    status = now;
  }

  public void present(Timestamp due) {
    dueDate = due;
  }

  public void present(TestCustomField field, Object value) {
    customValues.put(field.id(), value);
  }

  public List<ChangeHistory> histories() {
    return histories;
  }

  public List<Comment> comments() {
    return comments;
  }

  public static ChangeItemBean item(
      String field,
      @Nullable String from,
      @Nullable String fromText,
      @Nullable String to,
      @Nullable String toText) {
    return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, fromText, to, toText);
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getSummary() {
    return "Summary of " + key;
  }

  @Override
  public Project getProjectObject() {
    return project;
  }

  @Override
  public IssueType getIssueType() {
    return Constant.TASK;
  }

  @Override
  public @Nullable ApplicationUser getAssignee() {
    return assignee;
  }

  @Override
  public ApplicationUser getReporter() {
    return new TestUser("paul");
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    List<ProjectComponent> found = new ArrayList<>();
    components.forEach((one, name) -> found.add(new TestComponent(Long.parseLong(one), name)));
    return found;
  }

  @Override
  public Set<Label> getLabels() {
    Set<Label> found = new LinkedHashSet<>();
    labels.forEach(label -> found.add(() -> label));
    return found;
  }

  @Override
  public Priority getPriority() {
    return priority;
  }

  @Override
  public @Nullable Resolution getResolution() {
    return resolution;
  }

  @Override
  public Status getStatus() {
    return status;
  }

  @Override
  public @Nullable Timestamp getDueDate() {
    return dueDate;
  }

  @Override
  public Timestamp getCreated() {
    return Timestamp.from(created);
  }

  @Override
  public @Nullable Object getCustomFieldValue(CustomField field) {
    return customValues.get(field.getId());
  }

  private record TestComponent(long id, String name) implements ProjectComponent {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  @Override
  public void setAssignee(@Nullable ApplicationUser newAssignee) {
    throw new UnsupportedOperationException("a TestIssue keeps its history: use assign");
  }

  @Override
  public void setPriority(@Nullable Priority newPriority) {
    throw new UnsupportedOperationException("a TestIssue keeps its history: use prioritize");
  }
}
