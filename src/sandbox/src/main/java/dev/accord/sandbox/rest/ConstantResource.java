package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.constant.Constants;
import dev.accord.sandbox.jira.constant.StatusCategory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;

/** The constants of this Jira; everybody may read them. */
@Path("")
public final class ConstantResource {
  private final Constants constants;
  private final Shapes shapes;

  ConstantResource(Jira jira, Shapes shapes) {
    constants = jira.constants();
    this.shapes = shapes;
  }

  @GET
  @Path("status")
  public ArrayNode statuses() {
    return Json.array(constants.statuses().all(), shapes.setup()::status);
  }

  @GET
  @Path("status/{idOrName}")
  public ObjectNode status(@PathParam("idOrName") String idOrName) {
    return constants
        .statuses()
        .byId(idOrName)
        .or(() -> constants.statuses().byName(idOrName))
        .map(shapes.setup()::status)
        .orElseThrow(() -> missing("status", idOrName));
  }

  @GET
  @Path("statuscategory")
  public ArrayNode categories() {
    return Json.array(List.of(StatusCategory.values()), shapes.setup()::category);
  }

  @GET
  @Path("statuscategory/{idOrKey}")
  public ObjectNode category(@PathParam("idOrKey") String idOrKey) {
    return Arrays.stream(StatusCategory.values())
        .filter(one -> Long.toString(one.id()).equals(idOrKey) || one.key().equals(idOrKey))
        .findFirst()
        .map(shapes.setup()::category)
        .orElseThrow(() -> missing("status category", idOrKey));
  }

  @GET
  @Path("priority")
  public ArrayNode priorities() {
    return Json.array(constants.priorities().all(), shapes.setup()::priority);
  }

  @GET
  @Path("priority/{id}")
  public ObjectNode priority(@PathParam("id") String id) {
    return constants
        .priorities()
        .byId(id)
        .map(shapes.setup()::priority)
        .orElseThrow(() -> missing("priority", id));
  }

  @GET
  @Path("resolution")
  public ArrayNode resolutions() {
    return Json.array(constants.resolutions().all(), shapes.setup()::resolution);
  }

  @GET
  @Path("resolution/{id}")
  public ObjectNode resolution(@PathParam("id") String id) {
    return constants
        .resolutions()
        .byId(id)
        .map(shapes.setup()::resolution)
        .orElseThrow(() -> missing("resolution", id));
  }

  @GET
  @Path("issuetype")
  public ArrayNode types() {
    return Json.array(constants.issueTypes().all(), shapes.setup()::type);
  }

  @GET
  @Path("issuetype/{id}")
  public ObjectNode type(@PathParam("id") String id) {
    return constants
        .issueTypes()
        .byId(id)
        .map(shapes.setup()::type)
        .orElseThrow(() -> missing("issue type", id));
  }

  private static JiraProblem missing(String kind, String id) {
    return JiraProblem.notFound("The %s with id '%s' does not exist".formatted(kind, id));
  }
}
