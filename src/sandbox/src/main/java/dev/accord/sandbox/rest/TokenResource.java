package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.user.AccessToken;
import dev.accord.sandbox.jira.user.AccessTokens;
import dev.accord.sandbox.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The caller's own personal access tokens. */
@Path("tokens")
public final class TokenResource {
  private final Jira jira;

  TokenResource(Jira jira) {
    this.jira = jira;
  }

  @GET
  public ArrayNode list(@Context HttpServletRequest request) {
    User user = Session.of(jira, request).required();
    return Json.array(jira.tokens().of(user), TokenResource::json);
  }

  /** The only answer that holds the secret, as {@code rawToken}. */
  @POST
  public Response create(@Context HttpServletRequest request, JsonNode body) {
    User user = Session.of(jira, request).required();
    String name =
        Json.textOf(body, "name")
            .orElseThrow(() -> JiraProblem.invalidField("name", "A token needs a name."));
    Optional<Instant> expires =
        Optional.of(body.path("expirationDuration").asInt(0))
            .filter(days -> days > 0)
            .map(days -> jira.clock().instant().plus(Duration.ofDays(days)));
    AccessTokens.Issued issued = jira.tokens().issue(user, name, expires);
    return Response.status(Response.Status.CREATED)
        .entity(json(issued.token()).put("rawToken", issued.secret()))
        .build();
  }

  @DELETE
  @Path("{id}")
  public void revoke(@Context HttpServletRequest request, @PathParam("id") long id) {
    User user = Session.of(jira, request).required();
    if (!jira.tokens().revoke(user, id)) {
      throw JiraProblem.notFound("You have no token with id %d.".formatted(id));
    }
  }

  private static ObjectNode json(AccessToken token) {
    ObjectNode json =
        Json.object()
            .put("id", token.id())
            .put("name", token.name())
            .put("createdAt", Json.time(token.created()));
    json.set("expiringAt", Json.text(token.expires().map(Json::time)));
    return json;
  }
}
