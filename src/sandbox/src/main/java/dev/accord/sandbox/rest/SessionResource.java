package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Sessions by cookie, for clients that log in with a password. */
@Path("session")
public final class SessionResource {
  private final Jira jira;
  private final SignIn signIn;
  private final Shapes shapes;

  SessionResource(Jira jira, SignIn signIn, Shapes shapes) {
    this.jira = jira;
    this.signIn = signIn;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode current(@Context HttpServletRequest request) {
    User user = Session.of(jira, request).required();
    return Json.object()
        .put("self", shapes.links().rest("user?username=" + Links.encode(user.name())))
        .put("name", user.name());
  }

  @POST
  public Response logIn(@Context HttpServletRequest request, JsonNode body) {
    boolean welcome =
        signIn
            .logIn(request, body.path("username").asText(""), body.path("password").asText(""))
            .isPresent();
    if (!welcome) {
      ObjectNode refused = Json.object();
      refused.set("errorMessages", Json.array().add("Login failed"));
      refused.set("errors", Json.object());
      return Response.status(Response.Status.UNAUTHORIZED).entity(refused).build();
    }
    ObjectNode session =
        Json.object().put("name", "JSESSIONID").put("value", request.getSession().getId());
    ObjectNode json = Json.object();
    json.set("session", session);
    json.set("loginInfo", Json.object().put("loginCount", 1));
    return Response.ok(json).build();
  }

  @DELETE
  public void logOut(@Context HttpServletRequest request) {
    Session.of(jira, request).required();
    signIn.logOut(request);
  }
}
