package dev.accord.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Why a promise was missed, for those who owed it to say. */
@Path("issues/{key}/reasons")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReasonsResource {
  private final Caller caller;
  private final Tickets tickets;
  private final IssueAssessor assessor;
  private final ReasonDesk desk;

  @Inject
  public ReasonsResource(Caller caller, Tickets tickets, IssueAssessor assessor, ReasonDesk desk) {
    this.caller = caller;
    this.tickets = tickets;
    this.assessor = assessor;
    this.desk = desk;
  }

  /** Gives a reason for a missed cycle; an earlier one is kept and counts no more. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public String give(@PathParam("key") String key, InputStream body) {
    JsonObject typed = Json.object(RequestText.read(body));
    ApplicationUser user = caller.user();
    return new ReasonGiving(assessor, desk).give(visible(key), typed, user);
  }

  private FoundTicket visible(String key) {
    return tickets
        .find(key)
        .filter(caller::maySee)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no issue '%s', or you may not see it.".formatted(key),
                    "Check the key, or log in as somebody who may browse the project."));
  }
}
