package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.track.Tickets;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The clocks of an issue.
 *
 * <p>Open to whoever may browse the issue, anonymous readers of a public project included; for
 * everybody else the issue does not exist.
 */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssueClocksResource {
  private final Tickets tickets;
  private final TicketClocks clocks;

  @Inject
  public IssueClocksResource(Tickets tickets, TicketClocks clocks) {
    this.tickets = tickets;
    this.clocks = clocks;
  }

  /** Clocks, cycles, segments and legs as of now. */
  @GET
  @Path("{key}/clocks")
  public String clocks(@PathParam("key") String key) {
    return tickets
        .find(key)
        .filter(clocks::maySee)
        .map(clocks::of)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no issue '%s', or you may not see it.".formatted(key),
                    "Check the key, or log in as somebody who may browse the project."));
  }
}
