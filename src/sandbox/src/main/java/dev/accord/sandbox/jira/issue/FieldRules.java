package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.permission.Permissions;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an issue's fields may hold. Only what an edit changes is judged. */
final class FieldRules {
  private static final int SUMMARY_LENGTH = 255;
  private static final int TEXT_LENGTH = 32_767;

  private final Names names;
  private final Permissions permissions;

  FieldRules(Names names, Permissions permissions) {
    this.names = names;
    this.permissions = permissions;
  }

  void checkNew(IssueFields fields, Project project) {
    check(IssueFields.of("", ""), fields, project);
  }

  /** Throws what is wrong with the fields in which {@code after} differs. */
  void check(IssueFields before, IssueFields after, Project project) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!before.summary().equals(after.summary()) || after.summary().isBlank()) {
      summaryError(after.summary()).ifPresent(error -> errors.put("summary", error));
    }
    if (!before.typeId().equals(after.typeId()) && !project.issueTypes().contains(after.typeId())) {
      errors.put("issuetype", "The issue type selected is invalid.");
    }
    checkDescription(errors, after);
    checkPriority(errors, before, after);
    checkPeople(errors, before, after, project);
    checkGroupings(errors, after, project);
    checkCustom(errors, before, after);
    if (!errors.isEmpty()) {
      throw JiraProblem.invalidFields(errors);
    }
  }

  private static Optional<String> summaryError(String summary) {
    if (summary.isBlank()) {
      return Optional.of("You must specify a summary of the issue.");
    }
    if (summary.length() > SUMMARY_LENGTH) {
      return Optional.of("Summary can't exceed 255 characters.");
    }
    return summary.lines().count() > 1
        ? Optional.of("The summary is invalid because it contains newline characters.")
        : Optional.empty();
  }

  private static void checkDescription(Map<String, String> errors, IssueFields after) {
    if (after.description().filter(text -> text.length() > TEXT_LENGTH).isPresent()) {
      errors.put(
          "description",
          "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }
  }

  private void checkPriority(Map<String, String> errors, IssueFields before, IssueFields after) {
    if (!before.priorityId().equals(after.priorityId())
        && after
            .priorityId()
            .filter(id -> names.constants().priorities().byId(id).isEmpty())
            .isPresent()) {
      errors.put("priority", "The priority selected is invalid.");
    }
  }

  private void checkPeople(
      Map<String, String> errors, IssueFields before, IssueFields after, Project project) {
    if (!before.assignee().equals(after.assignee())
        && after.assignee().filter(key -> !assignable(key, project)).isPresent()) {
      errors.put(
          "assignee",
          "User '%s' cannot be assigned issues.".formatted(names.user(after.assignee().get())));
    }
    if (!before.reporter().equals(after.reporter())
        && after.reporter().filter(key -> names.users().byKey(key).isEmpty()).isPresent()) {
      errors.put("reporter", "The reporter specified is not a user.");
    }
  }

  private boolean assignable(String key, Project project) {
    Optional<User> user = names.users().byKey(key);
    return permissions.has(user, ProjectPermission.ASSIGNABLE_USER, project);
  }

  private void checkGroupings(Map<String, String> errors, IssueFields after, Project project) {
    for (long id : after.components()) {
      Optional<Component> component = names.components().byId(id);
      if (component.filter(one -> one.projectId() == project.id()).isEmpty()) {
        errors.put("components", "Component with id '%d' does not exist.".formatted(id));
      }
    }
    for (String label : after.labels()) {
      if (label.isBlank()
          || label.length() > SUMMARY_LENGTH
          || label.chars().anyMatch(Character::isWhitespace)) {
        errors.put("labels", "The label '%s' contains spaces which is invalid.".formatted(label));
      }
    }
  }

  private void checkCustom(Map<String, String> errors, IssueFields before, IssueFields after) {
    after
        .custom()
        .forEach(
            (id, value) -> {
              boolean changed = !value.equals(before.custom().get(id));
              if (changed
                  && value instanceof FieldValue.Text text
                  && text.text().length() > TEXT_LENGTH) {
                errors.put("customfield_" + id, "The entered text is too long.");
              }
            });
  }
}
