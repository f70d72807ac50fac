package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.project.Access;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.Workflow;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Creates Halden Works in an empty Jira: people, groups, workflows, projects; no issues yet. */
final class DemoWorld {
  /** A user for programs, not one of the cast. */
  private static final NewUser AUTOMATION =
      new NewUser(
              "automation",
              "Automation",
              "automation@halden-works.example",
              "automation",
              ZoneOffset.UTC,
              Locale.UK)
          .withNameAsKey();

  private final Jira jira;
  private final People people;

  DemoWorld(Jira jira, People people) {
    this.jira = jira;
    this.people = people;
  }

  void create() {
    List<User> users = jira.users().create(people.all().stream().map(DemoWorld::user).toList());
    jira.groups().add(Groups.USERS, users);
    User automation = jira.users().create(AUTOMATION);
    jira.groups().add(Groups.USERS, List.of(automation));
    people
        .byGroup()
        .forEach(
            (group, members) ->
                jira.groups().add(group, members.stream().map(this::stored).toList()));
    Company.TYPES.forEach(jira.constants()::addIssueType);
    Company.PRIORITIES.forEach(jira.constants()::addPriority);
    Company.RESOLUTIONS.forEach(jira.constants()::addResolution);
    DemoWorkflows.addStatuses(jira);
    Workflow plain = DemoWorkflows.plain(jira);
    Workflow it = DemoWorkflows.withHandOffs(jira);
    Company.PROJECTS.forEach(
        plan -> create(plan, plan.key().equals(Company.IT_PROJECT) ? it : plain));
  }

  /** A document can name them by their keys, but those who came late. */
  private static NewUser user(Person person) {
    NewUser user =
        new NewUser(
            person.login(),
            person.name(),
            person.login() + "@halden-works.example",
            person.login(),
            person.zone(),
            person.zone().getId().startsWith("America/") ? Locale.US : Locale.UK);
    return person.late() ? user : user.withNameAsKey();
  }

  private User stored(Person person) {
    return jira.users().byName(person.login()).orElseThrow();
  }

  private void create(Company.ProjectPlan plan, Workflow workflow) {
    User head = stored(people.headOf(plan.workers().get(0)).orElseThrow());
    Project project =
        jira.projects()
            .add(
                new Project(
                    0,
                    plan.key(),
                    plan.name(),
                    plan.does() + " Invented, to try things with.",
                    Company.CATEGORY,
                    head.key(),
                    workflow.id(),
                    plan.access(),
                    jira.constants().issueTypes().all().stream().map(type -> type.id()).toList()));
    jira.roles().addUsers(project, ProjectRole.ADMINISTRATORS, List.of(head));
    User automation = jira.users().byName(AUTOMATION.name()).orElseThrow();
    jira.roles().addUsers(project, ProjectRole.DEVELOPERS, List.of(automation));
    plan.workers().forEach(group -> jira.roles().addGroup(project, ProjectRole.DEVELOPERS, group));
    people.byGroup().keySet().stream()
        .filter(group -> plan.access() == Access.EVERYBODY || !group.equals(People.CUSTOMERS))
        .forEach(group -> jira.roles().addGroup(project, ProjectRole.USERS, group));
    if (plan.key().equals(Company.IT_PROJECT)) {
      Company.COMPONENTS.forEach(
          component ->
              jira.components()
                  .add(
                      project,
                      component,
                      people.headOf(Company.groupOf(component)).map(lead -> stored(lead).key())));
    }
  }
}
