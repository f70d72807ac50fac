package dev.accord.plugin.outside;

import dev.accord.document.outside.NamedPerson;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.JiraPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the users of this Jira whom other systems name by user name or e-mail address. Each is
 * looked up once, so it serves one request: by the next one somebody may have become a user.
 *
 * <p>Whoever is not found is a stranger of that system, {@code servicenow:katrin}, the same one
 * wherever that name stands.
 */
final class Recognition {
  private static final Set<FieldKey> OF_PEOPLE = Set.of(FieldKey.REPORTER, FieldKey.ASSIGNEE);

  /** Of a key in the database. */
  private static final int LONGEST = 255;

  private final JiraPeople jira;
  private final Map<NamedPerson, Optional<UserKey>> found = new HashMap<>();

  Recognition(JiraPeople jira) {
    this.jira = jira;
  }

  /** The ticket with keys wherever it names people: as authors, reporters and assignees. */
  OutsideTicket in(OutsideTicket outside) {
    Ticket told = outside.ticket();
    String system = told.id().system();
    Ticket ticket =
        new Ticket(
            told.id(),
            told.key(),
            told.created(),
            new TicketState(fields(system, told.initial().fields())),
            told.events().stream().map(event -> event(system, event)).toList(),
            told.clockOffset());
    return new OutsideTicket(ticket, outside.url(), outside.summary(), outside.seen());
  }

  /** The group with keys for all its members. */
  ObservedGroup in(String system, ObservedGroup group) {
    return new ObservedGroup(
        group.group(),
        group.members().stream()
            .map(member -> key(system, NamedPerson.of(member)))
            .collect(Collectors.toSet()));
  }

  private Event event(String system, Event told) {
    Stamp stamp = stamp(system, told.stamp());
    if (told instanceof Event.FieldsChanged change) {
      return new Event.FieldsChanged(stamp, fields(system, change.after()));
    }
    return told instanceof Event.Commented comment
        ? new Event.Commented(stamp, comment.clientVisible())
        : new Event.Deleted(stamp);
  }

  private Stamp stamp(String system, Stamp told) {
    return new Stamp(
        told.id(),
        told.at(),
        told.sequence(),
        told.author().map(author -> key(system, NamedPerson.of(author))),
        told.received());
  }

  private Map<FieldKey, List<FieldValue>> fields(
      String system, Map<FieldKey, List<FieldValue>> told) {
    Map<FieldKey, List<FieldValue>> fields = new HashMap<>(told);
    OF_PEOPLE.forEach(
        field ->
            fields.computeIfPresent(
                field,
                (key, values) -> values.stream().map(value -> person(system, value)).toList()));
    return fields;
  }

  private FieldValue person(String system, FieldValue told) {
    NamedPerson person = NamedPerson.of(new UserKey(told.id()));
    boolean hasName = !told.name().equals(told.id());
    return new FieldValue(key(system, person).value(), hasName ? told.name() : person.name());
  }

  private UserKey key(String system, NamedPerson person) {
    return found.computeIfAbsent(person, this::lookedUp).orElseGet(() -> stranger(system, person));
  }

  private Optional<UserKey> lookedUp(NamedPerson person) {
    if (person instanceof NamedPerson.ByUserName user) {
      return jira.named(user.name());
    }
    return person instanceof NamedPerson.ByAddress mail
        ? jira.addressed(mail.name())
        : Optional.of(person.written());
  }

  private static UserKey stranger(String system, NamedPerson person) {
    String key = system + ":" + person.name();
    return key.length() <= LONGEST ? new UserKey(key) : person.written();
  }
}
