package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.Figures;
import dev.accord.plugin.figure.Readable;
import dev.accord.plugin.figure.Scope;
import dev.accord.plugin.figure.TimeParts;
import dev.accord.plugin.store.StoredTime;
import dev.accord.plugin.store.TimePart;
import dev.accord.plugin.store.TimeSum;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.Tickets;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who had the time of tickets that ended in a period. */
@Path("figures/time")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TimeFiguresResource {
  private static final int LIMIT = 50;
  private static final int MOST = 200;

  private final Caller caller;
  private final Editing editing;
  private final TimeParts parts;
  private final Tickets tickets;
  private final Clock clock;

  @Inject
  public TimeFiguresResource(
      Caller caller, Editing editing, TimeParts parts, Tickets tickets, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.parts = parts;
    this.tickets = tickets;
    this.clock = clock;
  }

  /** The parts add up to the whole to the millisecond. */
  @GET
  public String time(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    TimeParts.Wanted wanted = wanted(query, rules, rights);
    Map<TimePart, TimeSum> sums = parts.of(wanted, rules, rights);
    TimeSum total = sums.getOrDefault(TimePart.TOTAL, TimeSum.NONE);
    FigureBodies bodies = new FigureBodies(rules);
    return Json.write(
        new TicketsBody.TimeBody(
            wanted.period().toString(),
            total.tickets(),
            total.millis(),
            sums.entrySet().stream()
                .filter(one -> !one.getKey().equals(TimePart.TOTAL))
                .sorted(
                    Comparator.comparing(
                            (Map.Entry<TimePart, TimeSum> one) -> one.getValue().millis())
                        .reversed()
                        .thenComparing(one -> one.getKey().toString()))
                .map(one -> body(one.getKey(), one.getValue(), bodies))
                .toList()));
  }

  private static TicketsBody.PartBody body(TimePart part, TimeSum sum, FigureBodies bodies) {
    return new TicketsBody.PartBody(
        part.kind().name(),
        part.department().map(bodies::department).orElse(null),
        part.party().map(PauseParty::name).orElse(null),
        sum.millis(),
        sum.tickets());
  }

  /** The tickets behind one part, the longest first. */
  @GET
  @Path("tickets")
  public String tickets(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    TimePart part =
        new TimePart(
            query.constant("kind", TimePart.Kind.class).orElse(TimePart.Kind.TOTAL),
            query.id("department", DepartmentId::new),
            query.constant("party", PauseParty.class));
    List<StoredTime> found = parts.lines(wanted(query, rules, rights), part, rules, rights);
    int limit = query.number("limit", LIMIT, MOST);
    int at = query.text("after").isEmpty() ? 0 : query.number("after", 1, found.size() + 1);
    List<TicketsBody.TimeTicketBody> page = new ArrayList<>();
    int hidden = 0;
    while (at < found.size() && page.size() < limit) {
      StoredTime line = found.get(at++);
      Optional<FoundTicket> ticket = tickets.find(line.issueId()).filter(caller::maySee);
      hidden += ticket.isEmpty() ? 1 : 0;
      ticket
          .map(TicketBodies::listed)
          .map(listed -> new TicketsBody.TimeTicketBody(listed, line.ended(), line.millis()))
          .ifPresent(page::add);
    }
    return Json.write(
        new TicketsBody.TimeTicketsBody(
            found.size(), hidden, page, at < found.size() ? Integer.toString(at) : null));
  }

  private TimeParts.Wanted wanted(FigureQuery query, Rules rules, Rights rights) {
    Scope scope = query.scope();
    PeriodLabel period =
        query
            .period("period")
            .orElseGet(
                () ->
                    Figures.present(
                        Readable.of(scope, rules, rights), query.length(), clock.instant()));
    return new TimeParts.Wanted(scope.provider(), scope.client(), period);
  }
}
