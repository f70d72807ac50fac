package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.outside.Receiving;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.OutsideBody.RefusalBody;
import dev.accord.plugin.rest.OutsideBody.SystemBody;
import dev.accord.plugin.rest.OutsideBody.SystemsBody;
import dev.accord.plugin.store.StoredOutside;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tickets that other systems keep: service accounts and administrators send them, and whoever may
 * browse the project under whose settings one is sees its clocks.
 */
@Path("outside-tickets")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OutsideTicketsResource {
  private static final int SHOWN_REFUSALS = 20;

  private final Caller caller;
  private final Gate gate;
  private final Tickets tickets;
  private final TicketClocks clocks;
  private final ReasonDesk desk;

  /** Where they come in, and by what they are assessed. */
  public record Gate(Receiving receiving, IssueAssessor assessor, Stores stores) {
    Rules rules() {
      return assessor.rules();
    }
  }

  @Inject
  public OutsideTicketsResource(
      Caller caller, Gate gate, Tickets tickets, TicketClocks clocks, ReasonDesk desk) {
    this.caller = caller;
    this.gate = gate;
    this.tickets = tickets;
    this.clocks = clocks;
    this.desk = desk;
  }

  /** Takes tickets; one that is refused spoils no other. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public String receive(InputStream body) {
    Rules rules = gate.rules();
    caller.service(rules);
    return Json.write(
        OutsideBody.of(
            rules.revision(),
            gate.receiving().receive(OutsideRequest.tickets(OutsideRequest.read(body)))));
  }

  /** What each system has sent, or one of them. */
  @GET
  public String systems(@QueryParam("system") @Nullable String system) {
    caller.service(gate.rules());
    Optional<String> wanted = Optional.ofNullable(system).filter(text -> !text.isBlank());
    List<String> known = gate.stores().systems().all();
    return Json.write(
        new SystemsBody(
            known.stream()
                .filter(one -> wanted.map(one::equals).orElse(true))
                .map(this::system)
                .toList()));
  }

  private SystemBody system(String system) {
    Stores stores = gate.stores();
    Optional<StoredOutside> newest = stores.outside().newest(system);
    return new SystemBody(
        system,
        stores.outside().count(system),
        newest.map(StoredOutside::received).orElse(null),
        newest.map(one -> one.face().clockOffset().toMillis()).orElse(null),
        stores.systems().countRefused(system),
        stores.systems().refused(system, SHOWN_REFUSALS).stream()
            .map(one -> new RefusalBody(one.id().value(), one.reason(), one.at()))
            .toList());
  }

  /** Clocks, cycles, segments and legs of one ticket as of now. */
  @GET
  @Path("{system}/{id}/clocks")
  @UnrestrictedAccess
  public String clocks(@PathParam("system") String system, @PathParam("id") String id) {
    String reference = system + "/" + id;
    return tickets
        .find(reference)
        .filter(clocks::maySee)
        .map(clocks::of)
        .orElseThrow(() -> unknown(reference));
  }

  /** Gives a reason for a missed cycle; an earlier one is kept and counts no more. */
  @PUT
  @Path("{system}/{id}/reasons")
  @Consumes(MediaType.APPLICATION_JSON)
  public String give(
      @PathParam("system") String system, @PathParam("id") String id, InputStream body) {
    String reference = system + "/" + id;
    FoundTicket ticket =
        tickets.find(reference).filter(caller::maySee).orElseThrow(() -> unknown(reference));
    return new ReasonGiving(gate.assessor(), desk)
        .give(ticket, Json.object(RequestText.read(body)), caller.user());
  }

  private static Failure unknown(String reference) {
    return new Failure(
        Kind.NOT_FOUND,
        "There is no ticket '%s', or you may not see it.".formatted(reference),
        "Check it, or log in as somebody who may browse its project.");
  }
}
