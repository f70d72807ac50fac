package dev.accord.engine.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A ticket's steps: what it was after its creation and after each event, oldest first.
 *
 * <p>Times are those of the source server, with two exceptions that are marked: an event later than
 * its receipt and two seconds counts at its receipt, and one older than the ticket counts at its
 * creation. So no interval is negative.
 */
public final class Timeline {
  private static final Duration TOLERATED = Duration.ofSeconds(2);
  private static final FieldSet CATEGORY = FieldSet.of(FieldKey.STATUS_CATEGORY);

  private Timeline() {}

  /** The steps until an instant, its end included; none when the ticket did not exist yet. */
  public static List<Step> of(Ticket ticket, Instant until) {
    long end = until.toEpochMilli();
    long created = ticket.created().toEpochMilli();
    if (created > end) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>(ticket.events().size() + 1);
    Step last = creation(ticket);
    steps.add(last);
    boolean anyFromTheFuture = anyFromTheFuture(ticket.events());
    for (Event event : anyFromTheFuture ? inCountedOrder(ticket.events()) : ticket.events()) {
      boolean clamped = anyFromTheFuture && isFromTheFuture(event);
      Instant counted = clamped ? received(event) : event.at();
      if (counted.toEpochMilli() > end) {
        break;
      }
      last = after(last, event, counted.toEpochMilli(), clamped, created);
      steps.add(last);
      if (last.deletes()) {
        break;
      }
    }
    return steps;
  }

  private static Step creation(Ticket ticket) {
    return new Step(
        0,
        ticket.created().toEpochMilli(),
        ticket.initial(),
        ticket.created(),
        Optional.empty(),
        FieldSet.ALL,
        Doubts.of(hasUnknownStatus(ticket.initial()), false, false));
  }

  private static Step after(Step before, Event event, long counted, boolean clamped, long created) {
    boolean early = counted < created;
    long at = early ? created : counted;
    TicketState state = before.state();
    Instant fieldsSince = before.fieldsSince();
    FieldSet changed = FieldSet.NONE;
    boolean unknownStatus = before.doubts().unknownStatus();
    if (event instanceof Event.FieldsChanged change && change.changesAny()) {
      state = state.with(change.after());
      fieldsSince = Instant.ofEpochMilli(at);
      changed = change.fields();
      unknownStatus = changed.mayShare(CATEGORY) ? hasUnknownStatus(state) : unknownStatus;
    }
    return new Step(
        before.index() + 1,
        at,
        state,
        fieldsSince,
        Optional.of(event),
        changed,
        Doubts.of(unknownStatus, clamped, early));
  }

  private static boolean hasUnknownStatus(TicketState state) {
    return !state.has(FieldKey.STATUS_CATEGORY);
  }

  private static boolean anyFromTheFuture(List<Event> events) {
    for (Event event : events) {
      if (isFromTheFuture(event)) {
        return true;
      }
    }
    return false;
  }

  private static List<Event> inCountedOrder(List<Event> events) {
    return events.stream()
        .sorted(
            Comparator.comparing(event -> isFromTheFuture(event) ? received(event) : event.at()))
        .toList();
  }

  private static Instant received(Event event) {
    return event.stamp().received().orElseThrow();
  }

  private static boolean isFromTheFuture(Event event) {
    Optional<Instant> received = event.stamp().received();
    return received.isPresent() && event.at().isAfter(received.get().plus(TOLERATED));
  }
}
