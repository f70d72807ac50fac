package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.workflow.Workflow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;

/** Projects that the caller may browse. */
@Path("project")
public final class ProjectResource {
  private final Jira jira;
  private final Shapes shapes;

  ProjectResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  public ArrayNode list(@Context HttpServletRequest request) {
    return Json.array(
        jira.permissions().browsable(Session.of(jira, request).user()), shapes.setup()::project);
  }

  @GET
  @Path("{project}")
  public ObjectNode read(
      @Context HttpServletRequest request, @PathParam("project") String idOrKey) {
    return shapes.setup().detailed(Session.of(jira, request).project(idOrKey));
  }

  @GET
  @Path("{project}/statuses")
  public ArrayNode statuses(
      @Context HttpServletRequest request, @PathParam("project") String idOrKey) {
    Project project = Session.of(jira, request).project(idOrKey);
    Workflow workflow = jira.workflows().byId(project.workflowId()).orElseThrow();
    return Json.array(
        project.issueTypes(),
        typeId -> {
          ObjectNode json = shapes.setup().typeById(typeId);
          json.set("statuses", Json.array(workflow.statuses(), shapes.setup()::statusById));
          return json;
        });
  }

  @GET
  @Path("{project}/components")
  public ArrayNode components(
      @Context HttpServletRequest request, @PathParam("project") String idOrKey) {
    Project project = Session.of(jira, request).project(idOrKey);
    return Json.array(jira.components().of(project), shapes.setup()::component);
  }
}
