package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** Users and groups. */
@Path("")
public final class UserResource {
  private static final int LARGEST_PAGE = 1000;

  private final Jira jira;
  private final Shapes shapes;

  UserResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  @Path("myself")
  public ObjectNode myself(@Context HttpServletRequest request) {
    return detailed(Session.of(jira, request).required());
  }

  @GET
  @Path("user")
  public ObjectNode user(
      @Context HttpServletRequest request,
      @QueryParam("username") @DefaultValue("") String name,
      @QueryParam("key") @DefaultValue("") String key) {
    Session.of(jira, request).required();
    return jira.users()
        .byName(name)
        .or(() -> jira.users().byKey(key))
        .map(this::detailed)
        .orElseThrow(
            () ->
                JiraProblem.notFound(
                    "The user named '%s' does not exist".formatted(name.isEmpty() ? key : name)));
  }

  private ObjectNode detailed(User user) {
    return shapes.people().detailed(user, jira.groups().of(user));
  }

  @GET
  @Path("user/search")
  public ArrayNode search(
      @Context HttpServletRequest request,
      @QueryParam("username") @DefaultValue("") String text,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Session.of(jira, request).required();
    if (text.isEmpty()) {
      throw JiraProblem.invalid("The username query parameter was not provided");
    }
    List<User> found = text.equals(".") ? jira.users().all() : jira.users().matching(text);
    return page(found, startAt, maxResults);
  }

  @GET
  @Path("user/assignable/search")
  public ArrayNode assignable(
      @Context HttpServletRequest request,
      @QueryParam("username") @DefaultValue("") String text,
      @QueryParam("project") @DefaultValue("") String projectKey,
      @QueryParam("issueKey") @DefaultValue("") String issueKey,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Session session = Session.of(jira, request);
    session.required();
    if (issueKey.isEmpty() && projectKey.isEmpty()) {
      throw JiraProblem.invalid("Either project or issueKey must be given.");
    }
    Project project =
        issueKey.isEmpty() ? session.project(projectKey) : session.project(session.issue(issueKey));
    List<User> found =
        jira.users().matching(text).stream()
            .filter(
                user -> jira.permissions().has(user, ProjectPermission.ASSIGNABLE_USER, project))
            .toList();
    return page(found, startAt, maxResults);
  }

  private ArrayNode page(List<User> users, int startAt, int maxResults) {
    long max = Math.min(Math.max(0, maxResults), LARGEST_PAGE);
    return Json.array(
        users.stream().skip(Math.max(0, startAt)).limit(max).toList(), shapes.people()::user);
  }

  @GET
  @Path("groups/picker")
  public ObjectNode groups(
      @Context HttpServletRequest request, @QueryParam("query") @DefaultValue("") String query) {
    Session.of(jira, request).required();
    List<String> names =
        jira.groups().names().stream().filter(name -> name.contains(query)).toList();
    ObjectNode json =
        Json.object()
            .put("header", "Showing %d of %d matching groups".formatted(names.size(), names.size()))
            .put("total", names.size());
    json.set("groups", Json.array(names, name -> Json.object().put("name", name).put("html", "")));
    return json;
  }

  @GET
  @Path("group/member")
  public ObjectNode members(
      @Context HttpServletRequest request,
      @QueryParam("groupname") @DefaultValue("") String group,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Session.of(jira, request).administrator();
    if (!jira.groups().exists(group)) {
      throw JiraProblem.notFound("The group named '%s' does not exist.".formatted(group));
    }
    List<User> users =
        jira.groups().members(group).stream()
            .flatMap(key -> jira.users().byKey(key).stream())
            .toList();
    ArrayNode values = page(users, startAt, maxResults);
    ObjectNode json =
        Json.object()
            .put("startAt", startAt)
            .put("maxResults", maxResults)
            .put("total", users.size())
            .put("isLast", startAt + values.size() >= users.size());
    json.set("values", values);
    return json;
  }
}
