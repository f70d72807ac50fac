package dev.accord.sandbox.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators set up: constants and projects. */
record SetupServices(Views views)
    implements ConstantsManager, PriorityManager, ProjectManager, ProjectComponentManager {
  @Override
  public Collection<Status> getStatuses() {
    return views.jira().constants().statuses().all().stream().map(Views::status).toList();
  }

  @Override
  public Collection<IssueType> getAllIssueTypeObjects() {
    return views.jira().constants().issueTypes().all().stream()
        .map(type -> views.issueType(type.id()))
        .toList();
  }

  @Override
  public Collection<Resolution> getResolutions() {
    return views.jira().constants().resolutions().all().stream()
        .map(resolution -> views.resolution(resolution.id()))
        .toList();
  }

  @Override
  public List<Priority> getPriorities() {
    return views.jira().constants().priorities().all().stream()
        .map(priority -> views.priority(priority.id()))
        .toList();
  }

  @Override
  public @Nullable Project getProjectObj(Long id) {
    return views.jira().projects().byId(id).map(views::project).orElse(null);
  }

  @Override
  public Collection<ProjectComponent> findAllForProject(Long projectId) {
    return views.jira().components().all().stream()
        .filter(component -> component.projectId() == projectId)
        .<ProjectComponent>map(component -> new ApiComponent(component.id(), component.name()))
        .toList();
  }

  @Override
  public @Nullable Project getProjectObjByKey(String key) {
    return views.jira().projects().byKey(key).map(views::project).orElse(null);
  }

  @Override
  public List<Project> getProjectObjects() {
    return views.jira().projects().all().stream().map(views::project).toList();
  }
}
