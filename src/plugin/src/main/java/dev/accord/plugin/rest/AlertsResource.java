package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.alert.Alerts;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.AlertBody.AlertsBody;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.AlertStore;
import dev.accord.plugin.store.AlertStore.Place;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.view.Persons;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was sent to whom and why, of agreements that the caller may read. */
@Path("alerts")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AlertsResource {
  private static final int MOST = 200;

  private final Caller caller;
  private final Editing editing;
  private final AlertLog log;

  /** Where alerts are kept and changed, and what names the things in them. */
  public record AlertLog(AlertStore store, Alerts alerts, Tickets tickets, Persons persons) {}

  @Inject
  public AlertsResource(Caller caller, Editing editing, AlertLog log) {
    this.caller = caller;
    this.editing = editing;
    this.log = log;
  }

  /** A page of alerts, newest first; it can be shorter than its limit. */
  @GET
  public String alerts(
      @QueryParam("state") @Nullable String state,
      @QueryParam("issue") @Nullable String issue,
      @QueryParam("before") @Nullable String before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    int wanted = Math.max(1, Math.min(limit, MOST));
    List<Alert> found =
        issue == null || issue.isBlank()
            ? newest(state, before == null ? Place.START : place(before), wanted)
            : ofIssue(issue);
    List<Alert> readable = found.stream().filter(alert -> mayRead(alert, rights, rules)).toList();
    Map<String, List<Delivery>> deliveries = log.store().deliveries(readable);
    AlertBodies bodies = new AlertBodies(log.persons(), rules.rulebook());
    boolean more = found.size() >= wanted && (issue == null || issue.isBlank());
    return Json.write(
        new AlertsBody(
            readable.stream().flatMap(alert -> body(alert, deliveries, bodies).stream()).toList(),
            more ? next(found.get(found.size() - 1)) : null));
  }

  /** Says that the caller has seen it. */
  @POST
  @Path("{id}/acknowledge")
  public String acknowledge(@PathParam("id") String id) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    UserKey by = rights.user();
    return told(log.alerts().acknowledge(readable(id, rights, rules), by), rules);
  }

  /** Tries again what was given up. */
  @POST
  @Path("{id}/retry")
  public String retry(@PathParam("id") String id) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Alert alert = readable(id, rights, rules);
    if (!mayRetry(alert, rights, rules)) {
      throw new Failure(
          Kind.FORBIDDEN,
          "Only heads and deputies of the agreement's sides, and Jira administrators, may do this.",
          "Ask one of them.");
    }
    return told(log.alerts().retry(alert), rules);
  }

  private List<Alert> newest(@Nullable String state, Place before, int limit) {
    return state == null || state.isBlank()
        ? log.store().newest(before, limit)
        : log.store().newest(state(state), before, limit);
  }

  private List<Alert> ofIssue(String key) {
    return log.tickets().find(key).stream()
        .flatMap(ticket -> log.store().of(ticket.number()).stream())
        .sorted((one, other) -> other.raised().compareTo(one.raised()))
        .toList();
  }

  private Alert readable(String id, Rights rights, Rules rules) {
    return log.store()
        .find(id)
        .filter(alert -> mayRead(alert, rights, rules))
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no alert '%s', or you may not see it.".formatted(id),
                    "Open the list of alerts again."));
  }

  private static boolean mayRead(Alert alert, Rights rights, Rules rules) {
    return rights.administrator()
        || rules
            .rulebook()
            .agreement(alert.key().clock().agreement())
            .filter(rights::mayRead)
            .isPresent();
  }

  private static boolean mayRetry(Alert alert, Rights rights, Rules rules) {
    return rights.administrator()
        || rules
            .rulebook()
            .agreement(alert.key().clock().agreement())
            .filter(rights::mayEdit)
            .isPresent();
  }

  private String told(Alert alert, Rules rules) {
    AlertBodies bodies = new AlertBodies(log.persons(), rules.rulebook());
    return body(alert, log.store().deliveries(List.of(alert)), bodies)
        .map(Json::write)
        .orElseThrow(
            () -> new Failure(Kind.NOT_FOUND, "The issue is gone.", "Open the list again."));
  }

  /** Absent when the issue is gone. */
  private Optional<AlertBody> body(
      Alert alert, Map<String, List<Delivery>> deliveries, AlertBodies bodies) {
    return log.tickets()
        .find(alert.key().issueId())
        .map(
            ticket ->
                bodies.of(alert, ticket, deliveries.getOrDefault(alert.key().digest(), List.of())));
  }

  private static Alert.State state(String text) {
    try {
      return Alert.State.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "There is no state '%s'.".formatted(text),
          "Send PENDING, HELD, SENT, FAILED, DROPPED or ACKNOWLEDGED.");
    }
  }

  private static String next(Alert last) {
    return last.raised() + "_" + last.key().digest();
  }

  private static Place place(String text) {
    int cut = text.indexOf('_');
    try {
      return new Place(Instant.parse(text.substring(0, Math.max(cut, 0))), text.substring(cut + 1));
    } catch (DateTimeException unreadable) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "'%s' is no place in the list.".formatted(text),
          "Send what the page before told as next.");
    }
  }
}
