package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** JSON that clients keep at an issue. */
@Path("issue/{issue}/properties")
public final class PropertyResource {
  private static final int KEY_LENGTH = 255;
  private static final int VALUE_LENGTH = 32_768;

  private final Jira jira;
  private final Shapes shapes;

  PropertyResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode list(@Context HttpServletRequest request, @PathParam("issue") String idOrKey) {
    Issue issue = Session.of(jira, request).issue(idOrKey);
    ObjectNode json = Json.object();
    json.set(
        "keys",
        Json.array(
            jira.properties().keys(issue.id()),
            key ->
                Json.object()
                    .put(
                        "self",
                        shapes
                            .links()
                            .rest("issue/" + issue.id() + "/properties/" + Links.encode(key)))
                    .put("key", key)));
    return json;
  }

  @GET
  @Path("{key}")
  public ObjectNode read(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @PathParam("key") String key) {
    Issue issue = Session.of(jira, request).issue(idOrKey);
    String value = jira.properties().get(issue.id(), key).orElseThrow(() -> missing(key));
    return Json.object().put("key", key).set("value", Json.parse(value));
  }

  @PUT
  @Path("{key}")
  public Response write(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @PathParam("key") String key,
      String body) {
    Issue issue = editable(request, idOrKey);
    if (body.length() > VALUE_LENGTH || key.length() > KEY_LENGTH) {
      throw JiraProblem.invalid(
          "A property has a key of up to %d and a value of up to %d characters, was %d and %d."
              .formatted(KEY_LENGTH, VALUE_LENGTH, key.length(), body.length()));
    }
    boolean created = jira.properties().put(issue.id(), key, Json.parse(body).toString());
    jira.propertyIndex().index(issue.id());
    return Response.status(created ? 201 : 200).build();
  }

  @DELETE
  @Path("{key}")
  public void delete(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @PathParam("key") String key) {
    Issue issue = editable(request, idOrKey);
    if (!jira.properties().delete(issue.id(), key)) {
      throw missing(key);
    }
    jira.propertyIndex().index(issue.id());
  }

  private Issue editable(HttpServletRequest request, String idOrKey) {
    Session session = Session.of(jira, request);
    Issue issue = session.issue(idOrKey);
    jira.gate().require(session.required(), ProjectPermission.EDIT_ISSUES, session.project(issue));
    return issue;
  }

  private static JiraProblem missing(String key) {
    return JiraProblem.notFound("The property with key '%s' does not exist.".formatted(key));
  }
}
