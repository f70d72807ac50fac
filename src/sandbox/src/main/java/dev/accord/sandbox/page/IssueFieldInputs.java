package dev.accord.sandbox.page;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Transition;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Inputs for an issue's fields, filled with what there is to choose from. */
final class IssueFieldInputs {
  private final Jira jira;

  IssueFieldInputs(Jira jira) {
    this.jira = jira;
  }

  DomContent assignee(String id, Optional<String> assignee, Project project) {
    List<Forms.Choice> people = new ArrayList<>();
    people.add(new Forms.Choice("", "Unassigned"));
    jira.users().all().stream()
        .filter(User::active)
        .filter(user -> jira.permissions().has(user, ProjectPermission.ASSIGNABLE_USER, project))
        .map(user -> new Forms.Choice(user.name(), user.displayName()))
        .forEach(people::add);
    String chosen = assignee.flatMap(jira.users()::byKey).map(User::name).orElse("");
    return Forms.one(id, "Assignee", "name", people, chosen);
  }

  DomContent components(String id, Set<Long> chosen, Project project) {
    List<Forms.Choice> choices =
        jira.components().of(project).stream()
            .map(one -> new Forms.Choice(Long.toString(one.id()), one.name()))
            .toList();
    Set<String> ids = chosen.stream().map(String::valueOf).collect(Collectors.toSet());
    return Forms.many(id, "Component", "ids", choices, ids);
  }

  DomContent resolution(String id, Transition transition) {
    List<Forms.Choice> choices =
        jira.constants().resolutions().all().stream()
            .map(one -> new Forms.Choice(one.id(), one.name()))
            .toList();
    String chosen =
        transition.resolution() instanceof ResolutionEffect.Set set ? set.resolutionId() : "";
    return Forms.one(id, "Resolution", "id", choices, chosen);
  }

  DomContent priority(Optional<String> chosen) {
    List<Forms.Choice> choices =
        jira.constants().priorities().all().stream()
            .map(one -> new Forms.Choice(one.id(), one.name()))
            .toList();
    String middle = choices.isEmpty() ? "" : choices.get(choices.size() / 2).value();
    return Forms.one("priority", "Priority", "id", choices, chosen.orElse(middle));
  }

  DomContent type(Project project, String chosen) {
    List<Forms.Choice> choices =
        project.issueTypes().stream()
            .map(id -> new Forms.Choice(id, jira.constants().issueTypes().nameOf(id)))
            .toList();
    return Forms.one("issuetype", "Issue type", "id", choices, chosen);
  }

  /** Who may read a comment: everybody, or the members of one role. */
  List<Forms.Choice> readers() {
    List<Forms.Choice> choices = new ArrayList<>();
    choices.add(new Forms.Choice("", "Everybody who sees this issue"));
    Arrays.stream(ProjectRole.values())
        .map(role -> new Forms.Choice(role.label(), "Role " + role.label()))
        .forEach(choices::add);
    return choices;
  }

  DomContent custom(CustomField field, Optional<FieldValue> value) {
    String stored = value.map(FieldValue::stored).orElse("");
    return switch (field.kind()) {
      case TEXT -> Forms.text(field.key(), field.name(), stored, false);
      case NUMBER -> Forms.number(field.key(), field.name(), stored);
      case DATE -> Forms.date(field.key(), field.name(), stored);
      case SELECT -> Forms.one(field.key(), field.name(), "id", options(field), stored);
      case USER -> Forms.one(field.key(), field.name(), "name", people(), userName(stored));
    };
  }

  private static List<Forms.Choice> options(CustomField field) {
    List<Forms.Choice> choices = new ArrayList<>();
    choices.add(new Forms.Choice("", "None"));
    field
        .options()
        .forEach(one -> choices.add(new Forms.Choice(Long.toString(one.id()), one.value())));
    return choices;
  }

  private List<Forms.Choice> people() {
    List<Forms.Choice> choices = new ArrayList<>();
    choices.add(new Forms.Choice("", "Nobody"));
    jira.users()
        .all()
        .forEach(user -> choices.add(new Forms.Choice(user.name(), user.displayName())));
    return choices;
  }

  private String userName(String key) {
    return jira.users().byKey(key).map(User::name).orElse("");
  }
}
