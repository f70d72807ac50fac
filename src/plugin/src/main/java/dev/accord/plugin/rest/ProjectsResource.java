package dev.accord.plugin.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;

/** The projects of this Jira. */
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class ProjectsResource {
  private record ProjectBody(String key, String name) {}

  private final Caller caller;
  private final ProjectManager projects;

  @Inject
  public ProjectsResource(Caller caller, ProjectManager projects) {
    this.caller = caller;
    this.projects = projects;
  }

  /** All of them by name. */
  @GET
  public String all() {
    caller.administrator();
    return Json.write(
        projects.getProjectObjects().stream()
            .sorted(Comparator.comparing(Project::getName))
            .map(project -> new ProjectBody(project.getKey(), project.getName()))
            .toList());
  }
}
