package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.field.CalculatedFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The fields of this Jira; everybody may read them. */
@Path("field")
public final class FieldResource {
  private final Jira jira;
  private final Shapes shapes;

  FieldResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  public ArrayNode fields() {
    return shapes.fields().list();
  }

  /** Makes a field of a plugin's type, as an administrator does under Custom fields. */
  @POST
  public Response add(@Context HttpServletRequest request, JsonNode body) {
    Session.of(jira, request).administrator();
    String name = Json.textOf(body, "name").map(String::strip).orElse("");
    String type = Json.textOf(body, "type").orElse("");
    CalculatedFields fields = jira.calculatedFields();
    if (name.isEmpty()) {
      throw JiraProblem.invalidField("name", "You must specify a name.");
    }
    if (!fields.values().hasType(type)) {
      throw JiraProblem.invalidField(
          "type",
          "The sandbox makes fields of plugins' types only, and no plugin has the type '%s'"
              .formatted(type));
    }
    String description = Json.textOf(body, "description").orElse("");
    return Response.status(Response.Status.CREATED)
        .entity(FieldCatalog.json(fields.add(name, description, type)))
        .build();
  }
}
