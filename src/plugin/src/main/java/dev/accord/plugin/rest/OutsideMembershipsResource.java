package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.engine.ticket.TicketId;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.outside.Memberships;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.OutsideBody.MembershipsBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Who is in the groups of other systems, for service accounts and administrators to tell. */
@Path("outside-memberships")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OutsideMembershipsResource {
  private final Caller caller;
  private final RuleSource rules;
  private final Memberships memberships;

  @Inject
  public OutsideMembershipsResource(Caller caller, RuleSource rules, Memberships memberships) {
    this.caller = caller;
    this.rules = rules;
    this.memberships = memberships;
  }

  /** Takes who is in the groups now; groups that are not named stay as they are. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public String observe(InputStream body) {
    caller.service(rules.current());
    JsonObject request = OutsideRequest.read(body);
    String system = system(Json.required(request, "system"));
    return Json.write(
        new MembershipsBody(memberships.observe(system, OutsideRequest.groups(request, system))));
  }

  private static String system(String key) {
    try {
      return new TicketId(key, "any").system();
    } catch (IllegalArgumentException noKey) {
      throw new Failure(
          Kind.BAD_REQUEST,
          String.valueOf(noKey.getMessage()),
          "Send the key by which the system's tickets are sent.");
    }
  }
}
