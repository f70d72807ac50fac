package dev.accord.sandbox.jira;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import dev.accord.sandbox.jira.constant.IssueType;
import dev.accord.sandbox.jira.constant.Priority;
import dev.accord.sandbox.jira.constant.Resolution;
import dev.accord.sandbox.jira.constant.Status;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.TransitionRequest;
import dev.accord.sandbox.jira.project.Access;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.jira.workflow.Workflow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A small company for tests: an administrator, an agent, a client, two projects, one workflow. */
public final class Company implements AutoCloseable {
  /** A Monday, 09:00 in Berlin. */
  public static final Instant MON_0900 = Instant.parse("2026-03-02T08:00:00Z");

  public static final int START = 11;
  public static final int WAIT = 21;
  public static final int RESOLVE = 31;
  public static final int REOPEN = 41;
  public static final int HAND_OVER = 51;

  public final SettableClock clock = new SettableClock(MON_0900);
  public final Jira jira;
  public final User anna;
  public final User ben;
  public final User cleo;
  public final User dora;
  public final IssueType request;
  public final IssueType incident;
  public final Priority high;
  public final Priority low;
  public final Resolution done;
  public final Status open;
  public final Status inProgress;
  public final Status waiting;
  public final Status resolved;
  public final Project its;
  public final Project net;
  public final Component mail;
  public final Component vpn;
  public final CustomField department;
  public final CustomField effort;

  private final HikariDataSource source;

  public Company(TestDatabase database) {
    source = database.open();
    jira = Jira.open(source, clock);
    anna = user("anna", "Anna Berg");
    ben = user("ben", "Ben Okafor");
    cleo = user("cleo", "Cleo Marsh");
    dora = user("dora", "Dora Outside");
    jira.groups().add(Groups.ADMINISTRATORS, List.of(anna));
    jira.groups().add("it-agents", List.of(ben));
    jira.groups().add("finance", List.of(cleo));
    request = jira.constants().addIssueType("Request");
    incident = jira.constants().addIssueType("Incident");
    high = jira.constants().addPriority("High");
    low = jira.constants().addPriority("Low");
    done = jira.constants().addResolution("Done");
    open = jira.constants().addStatus("Open", StatusCategory.NEW);
    inProgress = jira.constants().addStatus("In Progress", StatusCategory.INDETERMINATE);
    waiting = jira.constants().addStatus("Waiting for client", StatusCategory.INDETERMINATE);
    resolved = jira.constants().addStatus("Resolved", StatusCategory.DONE);
    Workflow desk = jira.workflows().add(deskWorkflow());
    its = project("ITS", "IT Services", desk);
    net = project("NET", "Network", desk);
    mail = jira.components().add(its, "Mail", Optional.empty());
    vpn = jira.components().add(its, "VPN", Optional.empty());
    department =
        jira.customFields().add("Department", CustomFieldKind.SELECT, List.of("Finance", "Sales"));
    effort = jira.customFields().add("Effort", CustomFieldKind.NUMBER, List.of());
  }

  private User user(String name, String displayName) {
    return jira.users()
        .create(
            new NewUser(
                name,
                displayName,
                name + "@example.com",
                name + "-secret",
                ZoneId.of("Europe/Berlin"),
                Locale.UK));
  }

  private Workflow deskWorkflow() {
    var keep = new ResolutionEffect.Keep();
    return new Workflow(
        0,
        "Desk",
        open.id(),
        List.of(
            new Transition(
                START, "Start", Set.of(open.id(), waiting.id()), inProgress.id(), keep, List.of()),
            new Transition(
                WAIT, "Wait for client", Set.of(inProgress.id()), waiting.id(), keep, List.of()),
            new Transition(
                RESOLVE,
                "Resolve",
                Set.of(),
                resolved.id(),
                new ResolutionEffect.Set(done.id()),
                List.of("assignee")),
            new Transition(
                REOPEN,
                "Reopen",
                Set.of(resolved.id()),
                open.id(),
                new ResolutionEffect.Clear(),
                List.of()),
            new Transition(
                HAND_OVER,
                "Hand over",
                Set.of(inProgress.id()),
                inProgress.id(),
                keep,
                List.of("assignee", "components"))));
  }

  private Project project(String key, String name, Workflow workflow) {
    Project project =
        jira.projects()
            .add(
                new Project(
                    0,
                    key,
                    name,
                    "",
                    "",
                    ben.key(),
                    workflow.id(),
                    Access.MEMBERS,
                    List.of(request.id(), incident.id())));
    jira.roles().addGroup(project, ProjectRole.DEVELOPERS, "it-agents");
    jira.roles().addGroup(project, ProjectRole.USERS, "finance");
    return project;
  }

  public Issue create(String summary) {
    return jira.actions().create(cleo, its.id(), IssueFields.of(request.id(), summary));
  }

  public Issue take(Issue issue, int transition) {
    return jira.actions().transition(ben, issue, TransitionRequest.of(transition));
  }

  @Override
  public void close() {
    source.close();
  }
}
