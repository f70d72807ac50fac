package dev.accord.sandbox.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.server.EventBus;
import dev.accord.sandbox.server.FieldTypes;
import dev.accord.sandbox.server.HostServices;
import dev.accord.sandbox.server.SearchModules;

/** Registers Jira's services for plugins, and what plugins are told and add. */
public final class JiraServices {
  private JiraServices() {}

  /** Adds every service of this package to the host's. */
  public static Views register(
      Jira jira, HostServices services, EventBus events, SearchModules search, FieldTypes fields) {
    Views views = new Views(jira);
    IssueServices issues = new IssueServices(views);
    SetupServices setup = new SetupServices(views);
    PeopleServices people = new PeopleServices(views);
    PermissionServices permissions = new PermissionServices(views);
    IndexServices index = new IndexServices(views);
    IssueWrites writes = new IssueWrites(views);
    services
        .put(JsonEntityPropertyManager.class, index)
        .put(IssueIndexingService.class, index)
        .put(IssueManager.class, issues)
        .put(CommentManager.class, issues)
        .put(ChangeHistoryManager.class, issues)
        .put(CustomFieldManager.class, new FieldServices(views, fields))
        .put(ConstantsManager.class, setup)
        .put(PriorityManager.class, setup)
        .put(ProjectManager.class, setup)
        .put(ProjectComponentManager.class, setup)
        .put(IssueService.class, writes)
        .put(IssueWorkflowManager.class, writes)
        .put(LabelManager.class, writes)
        .put(UserManager.class, people)
        .put(UserSearchService.class, people)
        .put(GroupManager.class, people)
        .put(LocaleResolver.class, people)
        .put(TimeZoneManager.class, people)
        .put(PermissionManager.class, permissions)
        .put(GlobalPermissionManager.class, permissions)
        .put(SearchService.class, new Search(views))
        .put(JiraAuthenticationContext.class, new ThreadUser(views));
    jira.issueModule().events().add(new EventBridge(views, events));
    jira.search().extend(new PluginQueries(views, search));
    jira.calculatedFields().extend(new PluginFieldValues(views, fields));
    return views;
  }
}
