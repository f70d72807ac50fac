package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.AtRisk;
import dev.accord.plugin.figure.Figures;
import dev.accord.plugin.figure.OutcomeKind;
import dev.accord.plugin.figure.Readable;
import dev.accord.plugin.figure.Scope;
import dev.accord.plugin.figure.TicketList;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.TicketNumber;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tickets behind figures, as far as the caller may see them. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FigureTicketsResource {
  private static final int LIMIT = 50;
  private static final int MOST = 200;
  private static final int NEAREST = 20;

  private final Caller caller;
  private final Editing editing;
  private final Lists lists;
  private final Tickets tickets;
  private final Clock clock;

  /** Where the lists come from. */
  public record Lists(TicketList tickets, AtRisk atRisk, TicketBodies bodies) {}

  @Inject
  public FigureTicketsResource(
      Caller caller, Editing editing, Lists lists, Tickets tickets, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.lists = lists;
    this.tickets = tickets;
    this.clock = clock;
  }

  /** Those that count in a period, each by its worst cycle, the latest first. */
  @GET
  @Path("tickets")
  public String tickets(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Instant now = clock.instant();
    Readable readable = Readable.of(query.scope(), rules, editing.rights(caller, rules));
    PeriodLabel period =
        query.period("period").orElseGet(() -> Figures.present(readable, query.length(), now));
    Optional<UserKey> assignee = query.id("assignee", UserKey::new);
    List<TicketList.Ticket> found =
        lists.tickets().of(readable, new TicketList.Wanted(period, query.outcome(), assignee));
    int limit = query.number("limit", LIMIT, MOST);
    List<TicketsBody.TicketBody> page = new ArrayList<>();
    int at = from(found, query.text("after"));
    int hidden = 0;
    while (at < found.size() && page.size() < limit) {
      TicketList.Ticket ticket = found.get(at++);
      Optional<FoundTicket> visible = visible(ticket.issueId());
      hidden += visible.isEmpty() ? 1 : 0;
      visible.ifPresent(one -> page.add(lists.bodies().of(ticket, one, rules, now)));
    }
    return Json.write(
        new TicketsBody(
            found.size(),
            hidden,
            outside(found.stream().map(TicketList.Ticket::issueId)),
            page,
            at < found.size() ? found.get(at - 1).place() : null,
            query.outcome().isPresent() && assignee.isEmpty()
                ? FigureBodies.jql(word(query.outcome().get()), period, readable.scope())
                : null));
  }

  private static String word(OutcomeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int from(List<TicketList.Ticket> found, Optional<String> after) {
    if (after.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).place().equals(after.get())) {
        return i + 1;
      }
    }
    throw new Failure(
        Kind.BAD_REQUEST,
        "'%s' is no place in the list any more.".formatted(after.get()),
        "Open the list again from its beginning.");
  }

  /** Open clocks at risk or late, the longest over first. */
  @GET
  @Path("at-risk")
  public String atRisk(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Instant now = clock.instant();
    Readable readable = Readable.of(query.scope(), rules, editing.rights(caller, rules));
    AtRisk.Found found = lists.atRisk().of(readable, now);
    int limit = query.number("limit", NEAREST, MOST);
    List<AtRisk.Near> seen = new ArrayList<>();
    Map<Long, FoundTicket> visible = new HashMap<>();
    int hidden = 0;
    for (AtRisk.Near near : found.clocks()) {
      if (seen.size() == limit) {
        break;
      }
      Optional<FoundTicket> ticket = visible(near.clock().issueId());
      if (ticket.isEmpty()) {
        hidden++;
      } else {
        visible.put(near.clock().issueId(), ticket.get());
        seen.add(near);
      }
    }
    return Json.write(
        new TicketsBody.AtRiskBody(
            now,
            found.open(),
            found.atRisk(),
            found.late(),
            outside(found.clocks().stream().map(near -> near.clock().issueId())),
            hidden,
            readable.hidden(),
            lists.bodies().of(seen, visible, rules, now),
            jql(readable.scope())));
  }

  private static int outside(Stream<Long> numbers) {
    return (int) numbers.filter(TicketNumber::isOutside).count();
  }

  /** Absent when it is gone, or the caller may not see it. */
  private Optional<FoundTicket> visible(long number) {
    return tickets.find(number).filter(caller::maySee);
  }

  private static String jql(Scope scope) {
    StringBuilder jql =
        new StringBuilder("(issue in slaStanding(\"at risk\") OR issue in slaOverdueBy(\"1m\"))");
    scope.provider().ifPresent(id -> and(jql, "slaProvider", id.value()));
    scope.client().ifPresent(id -> and(jql, "slaClient", id.value()));
    scope.agreement().ifPresent(id -> and(jql, "slaAgreement", id.value()));
    return jql.toString();
  }

  private static void and(StringBuilder jql, String function, String id) {
    jql.append(" AND issue in %s(%s)".formatted(function, FigureBodies.quoted(id)));
  }
}
