package dev.accord.sandbox.scenario;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.project.Access;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Workflow;
import dev.accord.sandbox.scenario.load.OpenWorkflow;
import java.util.List;

/** A Jira as it is after its installation: the usual constants and one project without issues. */
final class EmptyJira {
  private EmptyJira() {}

  static void create(Jira jira, User administrator) {
    List.of("Task", "Request", "Incident").forEach(jira.constants()::addIssueType);
    List.of("Highest", "High", "Medium", "Low").forEach(jira.constants()::addPriority);
    List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce")
        .forEach(jira.constants()::addResolution);
    Project project =
        jira.projects()
            .add(
                new Project(
                    0,
                    "PRJ",
                    "First project",
                    "Without issues yet.",
                    "",
                    administrator.key(),
                    workflow(jira).id(),
                    Access.EVERYBODY,
                    jira.constants().issueTypes().all().stream().map(type -> type.id()).toList()));
    jira.roles().addGroup(project, ProjectRole.DEVELOPERS, Groups.USERS);
  }

  private static Workflow workflow(Jira jira) {
    ResolutionEffect done = new ResolutionEffect.Set(jira.constants().addResolution("Done").id());
    ResolutionEffect clear = new ResolutionEffect.Clear();
    return jira.workflows()
        .add(
            OpenWorkflow.of(
                "Simple workflow",
                List.of(
                    stop(jira, "To Do", StatusCategory.NEW, clear),
                    stop(jira, "In Progress", StatusCategory.INDETERMINATE, clear),
                    stop(jira, "Done", StatusCategory.DONE, done))));
  }

  private static OpenWorkflow.Stop stop(
      Jira jira, String name, StatusCategory category, ResolutionEffect effect) {
    return new OpenWorkflow.Stop(jira.constants().addStatus(name, category).id(), name, effect);
  }
}
