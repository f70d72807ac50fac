package dev.accord.engine.clock;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Draws tickets on which all kinds of things happen, in no particular order. */
final class RandomTicket {
  private static final List<String> PEOPLE =
      List.of(
          Tickets.IDA,
          Tickets.IDA,
          Tickets.NORA,
          Tickets.FIONA,
          Tickets.FRED,
          Tickets.ROBOT,
          Tickets.STRANGER);
  private static final List<String> STATUSES =
      List.of("Open", "In progress", "In progress", "Waiting for client", "Waiting for supplier");

  private final Random random;
  private final RandomCompany company;

  RandomTicket(Random random, RandomCompany company) {
    this.random = random;
    this.company = company;
  }

  Tickets draw() {
    Tickets ticket = Tickets.created(company.anyTime().minus(Duration.ofDays(7)));
    if (random.nextInt(10) == 0) {
      ticket.clockAheadBy(Duration.ofMillis(random.nextInt(20_000) - 10_000));
    }
    if (random.nextInt(3) == 0) {
      ticket.with(FieldKey.DUE_DATE, dueDate());
    }
    int events = random.nextInt(14);
    for (int i = 0; i < events; i++) {
      happens(ticket.by(pick(PEOPLE)), company.anyTime());
    }
    if (random.nextInt(20) == 0) {
      ticket.delete(company.anyTime());
    }
    return ticket;
  }

  private void happens(Tickets ticket, Instant at) {
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> ticket.status(at, pick(STATUSES));
      case 3 -> ticket.comment(at);
      case 4 -> ticket.internalComment(at);
      case 5 -> ticket.resolve(at, pick(List.of("Done", "Done", "Withdrawn")));
      case 6 -> ticket.reopen(at);
      case 7 -> ticket.handTo(at, pick(List.of("it", "network", "finance")));
      case 8 -> ticket.assign(at, pick(PEOPLE));
      case 9 -> ticket.priority(at, pick(List.of("High", "Medium", "Low", "Trivial")));
      case 10 -> ticket.set(at, FieldKey.LABEL, pick(List.of("on-hold", "vpn")));
      case 11 -> ticket.set(at, FieldKey.DUE_DATE, dueDate());
      case 12 -> ticket.moveTo(at, pick(List.of("ITS", "ITS", "DESK", "NET", "ELSE")));
      default -> odd(ticket, at);
    }
  }

  private void odd(Tickets ticket, Instant at) {
    switch (random.nextInt(4)) {
      case 0 -> ticket.set(at, FieldKey.REPORTER, pick(PEOPLE));
      case 1 -> ticket.clear(at, FieldKey.STATUS_CATEGORY);
      case 2 -> ticket.clear(at, FieldKey.LABEL);
      default ->
          ticket.add(
              new Event.FieldsChanged(
                  new Stamp(
                      "odd-" + at,
                      at.plusSeconds(random.nextInt(4)),
                      1,
                      Optional.of(new UserKey(pick(PEOPLE))),
                      Optional.of(at)),
                  Map.of(FieldKey.PRIORITY, List.of(FieldValue.of("High")))));
    }
  }

  private String dueDate() {
    return random.nextInt(12) == 0
        ? "soon"
        : company.day(random.nextInt(28)).toString().substring(0, 10);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** The ticket as it was known at an instant: with nothing that counts later. */
  static Ticket until(Ticket ticket, Instant at) {
    return with(
        ticket, ticket.events().stream().filter(event -> !counted(event).isAfter(at)).toList());
  }

  /** The ticket with nothing that counts at the instant or later. */
  static Ticket before(Ticket ticket, Instant at) {
    return with(
        ticket, ticket.events().stream().filter(event -> counted(event).isBefore(at)).toList());
  }

  static Ticket with(Ticket ticket, List<Event> events) {
    return new Ticket(
        ticket.id(),
        ticket.key(),
        ticket.created(),
        ticket.initial(),
        events,
        ticket.clockOffset());
  }

  static Instant counted(Event event) {
    Instant at = event.at();
    return event.stamp().received().filter(it -> at.isAfter(it.plusSeconds(2))).orElse(at);
  }
}
