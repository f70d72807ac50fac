package dev.accord.sandbox.testplugin;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The plugin's REST resource. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NotesResource {

  private final Notes notes;

  @Inject
  public NotesResource(Notes notes) {
    this.notes = notes;
  }

  /** A note as JSON. */
  public record Note(String topic, String text) {}

  @GET
  @Path("{topic}")
  public List<String> about(@PathParam("topic") String topic) {
    return notes.about(topic);
  }

  @POST
  public Response add(Note note) {
    notes.add(note.topic(), note.text());
    return Response.status(Response.Status.CREATED).entity(note).build();
  }

  @GET
  @Path("for/administrators")
  @AdminOnly
  public Note secret() {
    return new Note("secret", "for administrators");
  }

  @GET
  @Path("for/everybody")
  @UnrestrictedAccess
  public Note open(@Context UriInfo address) {
    return new Note("address", address.getPath());
  }

  @GET
  @Path("for/testing/failures")
  public Note failure() {
    throw new IllegalStateException("it broke");
  }

  @GET
  @Path("for/testing/refusals")
  public Note refusal() {
    throw new IllegalArgumentException("not that one");
  }
}
