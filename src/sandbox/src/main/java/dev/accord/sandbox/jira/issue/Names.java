package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.constant.Constants;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Components;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.user.Users;
import dev.accord.sandbox.jira.workflow.Workflow;
import dev.accord.sandbox.jira.workflow.Workflows;
import java.util.Optional;

/** The names that people read for the ids that issues keep; an id that is gone is its own name. */
record Names(
    Constants constants,
    CustomFields customFields,
    Users users,
    Projects projects,
    Components components,
    Workflows workflows) {

  String user(String key) {
    return users.byKey(key).map(User::displayName).orElse(key);
  }

  String component(long id) {
    return components.byId(id).map(Component::name).orElse(Long.toString(id));
  }

  String project(long id) {
    return projects.byId(id).map(Project::name).orElse(Long.toString(id));
  }

  Optional<Workflow> workflowOf(long projectId) {
    return projects.byId(projectId).flatMap(project -> workflows.byId(project.workflowId()));
  }

  String option(CustomField field, long optionId) {
    return field
        .option(optionId)
        .map(option -> option.value())
        .orElseGet(() -> Long.toString(optionId));
  }
}
