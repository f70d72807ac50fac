package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.jql.JqlException;
import dev.accord.sandbox.jira.jql.JqlParser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.webhook.Webhook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Webhooks, in the old form ({@code webhook}) and the new ({@code webhooks}); administrators only.
 */
@Path("{form: webhooks?}")
public final class WebhookResource {
  private static final String SECTION = "issue-related-events-section";

  private final Jira jira;
  private final Shapes shapes;

  WebhookResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  public ArrayNode list(@Context HttpServletRequest request) {
    Session.of(jira, request).administrator();
    return Json.array(jira.webhooks().all(), webhook -> json(request, webhook));
  }

  @GET
  @Path("{id}")
  public ObjectNode read(@Context HttpServletRequest request, @PathParam("id") long id) {
    Session.of(jira, request).administrator();
    return json(request, jira.webhooks().byId(id).orElseThrow(() -> missing(id)));
  }

  @POST
  public Response create(@Context HttpServletRequest request, JsonNode body) {
    User user = Session.of(jira, request).administrator();
    Set<String> events = new TreeSet<>();
    body.path("events").forEach(event -> events.add(event.asText()));
    String name = body.path("name").asText("");
    String url = body.path("url").asText("");
    if (name.isBlank() || events.isEmpty() || !url.matches("https?://[^\\s]{1,1990}")) {
      throw JiraProblem.invalid(
          "A webhook needs a name, an http or https url and at least one of events.");
    }
    Webhook webhook =
        new Webhook(
            0,
            name,
            url,
            events,
            jql(body),
            body.path("excludeBody").asBoolean(false),
            body.path("enabled").asBoolean(true),
            user.key(),
            jira.clock().instant());
    return Response.status(Response.Status.CREATED)
        .entity(json(request, jira.webhooks().add(webhook)))
        .build();
  }

  private String jql(JsonNode body) {
    String jql =
        Json.textOf(body.path("filters"), SECTION)
            .or(() -> Json.textOf(body, "jqlFilter"))
            .orElse("");
    try {
      jira.search().validate(JqlParser.parse(jql), Optional.empty());
    } catch (JqlException e) {
      throw JiraProblem.invalid(e.messages());
    }
    return jql;
  }

  @DELETE
  @Path("{id}")
  public void delete(@Context HttpServletRequest request, @PathParam("id") long id) {
    Session.of(jira, request).administrator();
    if (!jira.webhooks().delete(id)) {
      throw missing(id);
    }
  }

  private static JiraProblem missing(long id) {
    return JiraProblem.notFound("There is no webhook %d.".formatted(id));
  }

  private ObjectNode json(HttpServletRequest request, Webhook webhook) {
    String path = request.getServletPath() + request.getPathInfo().replaceFirst("/[0-9]+$", "");
    ObjectNode json =
        Json.object()
            .put("id", webhook.id())
            .put("self", shapes.links().page(path + "/" + webhook.id()))
            .put("name", webhook.name())
            .put("url", webhook.url())
            .put("excludeBody", webhook.excludeBody())
            .put("enabled", webhook.enabled())
            .put("active", webhook.enabled())
            .put("lastUpdatedUser", webhook.updatedBy())
            .put("lastUpdated", webhook.updated().toEpochMilli());
    json.set("events", Json.strings(new TreeSet<>(webhook.events())));
    json.set("filters", Json.object().put(SECTION, webhook.jql()));
    return json;
  }
}
