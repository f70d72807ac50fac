package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What server this is, and what its caller may do. */
@Path("")
public final class ServerResource {
  private static final String VERSION = "11.3.0";

  private final Jira jira;
  private final Shapes shapes;

  ServerResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  @Path("serverInfo")
  public ObjectNode info() {
    ObjectNode json =
        Json.object()
            .put("baseUrl", shapes.links().page(""))
            .put("version", VERSION)
            .put("deploymentType", "Server")
            .put("buildNumber", 11030000)
            .put("buildDate", "2025-12-03T00:00:00.000+0000")
            .put("serverTime", Json.time(jira.clock().instant()))
            .put("scmInfo", "sandbox")
            .put("serverTitle", "Sandbox: not Jira");
    json.set("versionNumbers", Json.array().add(11).add(3).add(0));
    return json;
  }

  @GET
  @Path("mypermissions")
  public ObjectNode permissions(
      @Context HttpServletRequest request,
      @QueryParam("projectKey") @DefaultValue("") String projectKey,
      @QueryParam("issueKey") @DefaultValue("") String issueKey,
      @QueryParam("issueId") @DefaultValue("") String issueId) {
    Session session = Session.of(jira, request);
    Optional<Project> project = Optional.empty();
    String issue = issueId.isEmpty() ? issueKey : issueId;
    if (!issue.isEmpty()) {
      project = Optional.of(session.project(session.issue(issue)));
    } else if (!projectKey.isEmpty()) {
      project = Optional.of(session.project(projectKey));
    }
    List<Project> where = project.map(List::of).orElse(jira.projects().all());
    ObjectNode permissions = Json.object();
    Arrays.stream(ProjectPermission.values())
        .forEach(
            one ->
                permissions.set(
                    one.name(),
                    permission(one.name(), "PROJECT", has(session.user(), one, where))));
    boolean administers = session.user().filter(jira.permissions()::administersJira).isPresent();
    permissions.set("ADMINISTER", permission("ADMINISTER", "GLOBAL", administers));
    permissions.set("SYSTEM_ADMIN", permission("SYSTEM_ADMIN", "GLOBAL", administers));
    return Json.object().set("permissions", permissions);
  }

  private boolean has(Optional<User> user, ProjectPermission permission, List<Project> where) {
    return where.stream().anyMatch(project -> jira.permissions().has(user, permission, project));
  }

  private static ObjectNode permission(String key, String type, boolean granted) {
    return Json.object()
        .put("id", key)
        .put("key", key)
        .put("name", key)
        .put("type", type)
        .put("havePermission", granted);
  }
}
