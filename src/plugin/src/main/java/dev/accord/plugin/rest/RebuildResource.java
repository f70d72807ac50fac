package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.job.Rebuilding;
import dev.accord.plugin.view.Persons;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Adds up anew what figures are read from, and tells whether it was right. */
@Path("rebuild")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class RebuildResource {
  private static final int ACCEPTED = 202;

  private final Caller caller;
  private final Rebuilding rebuilding;
  private final Persons persons;

  @Inject
  public RebuildResource(Caller caller, Rebuilding rebuilding, Persons persons) {
    this.caller = caller;
    this.rebuilding = rebuilding;
    this.persons = persons;
  }

  /** How far the one under way has come, else how the last one ended. */
  @GET
  public String last() {
    caller.administrator();
    return Json.write(
        rebuilding.last().map(one -> RebuildBody.of(one, persons)).orElse(RebuildBody.NEVER));
  }

  /** Starts one; there is one at a time in the whole cluster. */
  @POST
  public Response start() {
    UserKey author = caller.administrator();
    return Response.status(ACCEPTED)
        .entity(Json.write(RebuildBody.of(rebuilding.start(author), persons)))
        .build();
  }
}
