package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.outside.Place;
import dev.accord.plugin.outside.Standings;
import dev.accord.plugin.rest.Failure.Kind;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/**
 * How the clocks of another system's tickets stand, for service accounts and administrators to
 * write it back there.
 */
@Path("outside-standings")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OutsideStandingsResource {
  private static final int MOST = 200;

  private final Caller caller;
  private final RuleSource rules;
  private final Standings standings;

  @Inject
  public OutsideStandingsResource(Caller caller, RuleSource rules, Standings standings) {
    this.caller = caller;
    this.rules = rules;
    this.standings = standings;
  }

  /** Tickets that were tracked behind a place, in that order. */
  @GET
  public String after(@Context UriInfo address) {
    Rules current = rules.current();
    caller.service(current);
    FigureQuery query = FigureQuery.of(address);
    String system = query.required("system");
    Place from = query.text("after").map(OutsideStandingsResource::place).orElse(Place.START);
    Standings.Page page = standings.after(system, from, query.number("limit", MOST, MOST));
    return Json.write(new StandingBodies(new AgreementNames(current.rulebook())).of(system, page));
  }

  private static Place place(String text) {
    try {
      return Place.of(text);
    } catch (IllegalArgumentException noPlace) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "after: %s".formatted(noPlace.getMessage()),
          "Send 'next' of an answer, or nothing to begin with the first ticket.");
    }
  }
}
