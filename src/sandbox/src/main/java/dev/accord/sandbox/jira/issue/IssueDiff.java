package dev.accord.sandbox.jira.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** Tells what changed between two states of an issue, in the items that Jira writes for it. */
public final class IssueDiff {
  private static final Optional<String> NONE = Optional.empty();

  private final Names names;
  private final CustomFieldDiff customFields;

  IssueDiff(Names names) {
    this.names = names;
    customFields = new CustomFieldDiff(names);
  }

  /** The items in Jira's order; empty when nothing that history tells has changed. */
  public List<ChangeItem> between(Issue before, Issue after) {
    List<ChangeItem> items = new ArrayList<>();
    addPlace(items, before, after);
    addState(items, before.state(), after.state());
    addPeople(items, before.fields(), after.fields());
    addTexts(items, before.fields(), after.fields());
    addGroupings(items, before.fields(), after.fields());
    customFields.add(items, before.fields().custom(), after.fields().custom());
    return items;
  }

  private void addPlace(List<ChangeItem> items, Issue before, Issue after) {
    if (before.projectId() != after.projectId()) {
      items.add(
          ChangeItem.jira(
              "project",
              Optional.of(Long.toString(before.projectId())),
              Optional.of(names.project(before.projectId())),
              Optional.of(Long.toString(after.projectId())),
              Optional.of(names.project(after.projectId()))));
      items.add(
          ChangeItem.jira(
              "Key",
              NONE,
              Optional.of(before.key().toString()),
              NONE,
              Optional.of(after.key().toString())));
      addWorkflow(items, before, after);
    }
    add(
        items,
        "issuetype",
        Optional.of(before.fields().typeId()),
        Optional.of(after.fields().typeId()),
        names.constants().issueTypes()::nameOf);
  }

  private void addWorkflow(List<ChangeItem> items, Issue before, Issue after) {
    var old = names.workflowOf(before.projectId());
    var now = names.workflowOf(after.projectId());
    if (!old.equals(now)) {
      items.add(
          ChangeItem.jira(
              "Workflow",
              old.map(workflow -> Long.toString(workflow.id())),
              old.map(workflow -> workflow.name()),
              now.map(workflow -> Long.toString(workflow.id())),
              now.map(workflow -> workflow.name())));
    }
  }

  private void addState(List<ChangeItem> items, IssueState before, IssueState after) {
    add(
        items,
        "status",
        Optional.of(before.statusId()),
        Optional.of(after.statusId()),
        names.constants().statuses()::nameOf);
    add(
        items,
        "resolution",
        before.resolutionId(),
        after.resolutionId(),
        names.constants().resolutions()::nameOf);
  }

  private void addPeople(List<ChangeItem> items, IssueFields before, IssueFields after) {
    add(items, "assignee", before.assignee(), after.assignee(), names::user);
    add(items, "reporter", before.reporter(), after.reporter(), names::user);
    add(
        items,
        "priority",
        before.priorityId(),
        after.priorityId(),
        names.constants().priorities()::nameOf);
  }

  private static void addTexts(List<ChangeItem> items, IssueFields before, IssueFields after) {
    addText(items, "summary", Optional.of(before.summary()), Optional.of(after.summary()));
    addText(items, "description", before.description(), after.description());
    add(
        items,
        "duedate",
        before.due().map(LocalDate::toString),
        after.due().map(LocalDate::toString),
        date -> date + " 00:00:00.0");
  }

  private void addGroupings(List<ChangeItem> items, IssueFields before, IssueFields after) {
    if (!before.labels().equals(after.labels())) {
      items.add(
          ChangeItem.jira(
              "labels",
              Optional.of(""),
              Optional.of(String.join(" ", before.labels())),
              Optional.of(""),
              Optional.of(String.join(" ", after.labels()))));
    }
    addComponents(items, before.components(), after.components());
  }

  /** Jira writes one item for each component that came or went. */
  private void addComponents(
      List<ChangeItem> items, SortedSet<Long> before, SortedSet<Long> after) {
    for (long id : before) {
      if (!after.contains(id)) {
        Optional<String> name = Optional.of(names.component(id));
        items.add(ChangeItem.jira("Component", Optional.of(Long.toString(id)), name, NONE, NONE));
      }
    }
    for (long id : after) {
      if (!before.contains(id)) {
        Optional<String> name = Optional.of(names.component(id));
        items.add(ChangeItem.jira("Component", NONE, NONE, Optional.of(Long.toString(id)), name));
      }
    }
  }

  private static void add(
      List<ChangeItem> items,
      String field,
      Optional<String> before,
      Optional<String> after,
      Function<String, String> name) {
    if (!before.equals(after)) {
      items.add(ChangeItem.jira(field, before, before.map(name), after, after.map(name)));
    }
  }

  private static void addText(
      List<ChangeItem> items, String field, Optional<String> before, Optional<String> after) {
    if (!before.equals(after)) {
      items.add(ChangeItem.jira(field, NONE, before, NONE, after));
    }
  }
}
