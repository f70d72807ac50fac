package dev.accord.sandbox.jira;

import dev.accord.sandbox.jira.constant.Constants;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.dashboard.Dashboards;
import dev.accord.sandbox.jira.field.CalculatedFields;
import dev.accord.sandbox.jira.issue.CommentActions;
import dev.accord.sandbox.jira.issue.EntityProperties;
import dev.accord.sandbox.jira.issue.IssueActions;
import dev.accord.sandbox.jira.issue.IssueModule;
import dev.accord.sandbox.jira.issue.Issues;
import dev.accord.sandbox.jira.issue.PropertyIndex;
import dev.accord.sandbox.jira.jql.JqlSearch;
import dev.accord.sandbox.jira.permission.Gate;
import dev.accord.sandbox.jira.permission.Permissions;
import dev.accord.sandbox.jira.project.Components;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.project.Roles;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.AccessTokens;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.Users;
import dev.accord.sandbox.jira.webhook.WebhookTable;
import dev.accord.sandbox.jira.workflow.Workflows;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * The parts of the Jira domain over one database. To fill an empty one: users and {@link Groups}
 * first, then {@link Constants}, {@link Workflows}, {@link Projects} with {@link Roles} and {@link
 * Components}, then issues with their pasts through {@link IssueModule#stories()} and {@link
 * IssueModule#bulkLoad()}.
 *
 * @param clock the only clock that the domain reads
 */
public record Jira(
    Clock clock,
    Users users,
    Groups groups,
    AccessTokens tokens,
    Constants constants,
    CustomFields customFields,
    CalculatedFields calculatedFields,
    Workflows workflows,
    Projects projects,
    Components components,
    Roles roles,
    Gate gate,
    IssueModule issueModule,
    EntityProperties properties,
    PropertyIndex propertyIndex,
    JqlSearch search,
    Dashboards dashboards,
    WebhookTable webhooks) {

  /** Opens the domain, and creates its tables where they are missing. */
  public static Jira open(DataSource source, Clock clock) {
    Database database = Database.open(source);
    Users users = new Users(database);
    Groups groups = new Groups(database);
    Constants constants = new Constants(database);
    CustomFields customFields = new CustomFields(database);
    Workflows workflows = new Workflows(database);
    Projects projects = new Projects(database);
    Components components = new Components(database);
    Roles roles = new Roles(database, groups);
    Permissions permissions = new Permissions(groups, roles, projects);
    Gate gate = new Gate(permissions);
    var around =
        new IssueModule.Surroundings(
            users, groups, constants, customFields, projects, components, roles, workflows);
    var words =
        new JqlSearch.Vocabulary(users, groups, constants, customFields, projects, components);
    PropertyIndex propertyIndex = new PropertyIndex(database);
    IssueModule issueModule = new IssueModule(database, around, gate, clock);
    issueModule.events().add(happening -> propertyIndex.index(happening.issue().id()));
    return new Jira(
        clock,
        users,
        groups,
        new AccessTokens(database, users, clock),
        constants,
        customFields,
        new CalculatedFields(database),
        workflows,
        projects,
        components,
        roles,
        gate,
        issueModule,
        new EntityProperties(database),
        propertyIndex,
        new JqlSearch(database, words, permissions, clock),
        new Dashboards(database),
        new WebhookTable(database));
  }

  public Issues issues() {
    return issueModule.issues();
  }

  public IssueActions actions() {
    return issueModule.actions();
  }

  public CommentActions comments() {
    return issueModule.comments();
  }

  public Permissions permissions() {
    return gate.permissions();
  }
}
