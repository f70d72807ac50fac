package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.TransitionRequest;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issues: create, read, edit, assign, transition, delete. */
@Path("issue")
public final class IssueResource {
  private final Jira jira;
  private final Shapes shapes;
  private final IssueView view;

  IssueResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
    view = new IssueView(jira, shapes);
  }

  @POST
  public Response create(@Context HttpServletRequest request, JsonNode body) {
    User actor = Session.of(jira, request).required();
    Project project = project(body.path("fields").path("project"));
    JsonNode type = body.path("fields").path("issuetype");
    if (!type.isObject()) {
      throw JiraProblem.invalidField("issuetype", "issue type is required");
    }
    IssueInput input = IssueInput.read(jira, project, body, Set.of("project"));
    IssueFields fields = input.changes().change().apply(IssueFields.of("", ""));
    Issue created = jira.actions().create(actor, project.id(), fields);
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(created.id()))
            .put("key", created.key().toString())
            .put("self", shapes.links().rest("issue/" + created.id()));
    return Response.status(Response.Status.CREATED).entity(json).build();
  }

  private Project project(JsonNode json) {
    return Json.textOf(json, "id")
        .or(() -> Json.textOf(json, "key"))
        .map(
            idOrKey ->
                jira.projects()
                    .byIdOrKey(idOrKey)
                    .orElseThrow(
                        () -> JiraProblem.invalidField("project", "valid project is required")))
        .orElseThrow(() -> JiraProblem.invalidField("project", "project is required"));
  }

  @GET
  @Path("{issue}")
  public ObjectNode read(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") List<String> expand) {
    Session session = Session.of(jira, request);
    Issue issue = session.issue(idOrKey);
    return view.detailed(
        session, issue, FieldSelection.of(fields, "*all"), IssueView.expansions(expand));
  }

  @PUT
  @Path("{issue}")
  public void edit(
      @Context HttpServletRequest request, @PathParam("issue") String idOrKey, JsonNode body) {
    Session session = Session.of(jira, request);
    User actor = session.required();
    Issue issue = session.issue(idOrKey);
    IssueInput input = IssueInput.read(jira, session.project(issue), body, Set.of());
    jira.actions().edit(actor, issue, input.changes(), input.comment());
  }

  @DELETE
  @Path("{issue}")
  public void delete(@Context HttpServletRequest request, @PathParam("issue") String idOrKey) {
    Session session = Session.of(jira, request);
    jira.actions().delete(session.required(), session.issue(idOrKey));
  }

  @PUT
  @Path("{issue}/assignee")
  public void assign(
      @Context HttpServletRequest request, @PathParam("issue") String idOrKey, JsonNode body) {
    Session session = Session.of(jira, request);
    User actor = session.required();
    Issue issue = session.issue(idOrKey);
    Optional<String> assignee =
        new FieldReader(jira, session.project(issue))
            .set("assignee", body)
            .apply(issue.fields().edit())
            .done()
            .assignee();
    jira.actions().assign(actor, issue, assignee);
  }

  @GET
  @Path("{issue}/transitions")
  public ObjectNode transitions(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @QueryParam("expand") List<String> expand) {
    Session session = Session.of(jira, request);
    ObjectNode json = Json.object().put("expand", "transitions");
    json.set(
        "transitions",
        view.transitions(session, session.issue(idOrKey), IssueView.expansions(expand)));
    return json;
  }

  @POST
  @Path("{issue}/transitions")
  public void transition(
      @Context HttpServletRequest request, @PathParam("issue") String idOrKey, JsonNode body) {
    Session session = Session.of(jira, request);
    User actor = session.required();
    Issue issue = session.issue(idOrKey);
    String id = body.path("transition").path("id").asText("");
    if (!id.matches("[0-9]{1,9}")) {
      throw JiraProblem.invalid("Missing 'transition' identifier");
    }
    IssueInput input = IssueInput.read(jira, session.project(issue), body, Set.of());
    jira.actions()
        .transition(
            actor,
            issue,
            new TransitionRequest(
                Integer.parseInt(id), input.changes(), input.resolutionId(), input.comment()));
  }
}
