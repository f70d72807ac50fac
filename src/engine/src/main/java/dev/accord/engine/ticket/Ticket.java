package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ticket as a timeline.
 *
 * <p>Events may be given in any order and more than once: they are kept by (instant, the source's
 * sequence, id), and one of the same kind and id that stands twice counts once: comments and
 * changes are numbered apart. So the same facts make the same ticket.
 *
 * @param id never changes
 * @param key what people call it now
 * @param created when it came to be
 * @param initial its fields at creation
 * @param events what happened since, oldest first
 * @param clockOffset how far the source server's clock is ahead of ours, as last measured
 */
public record Ticket(
    TicketId id,
    String key,
    Instant created,
    TicketState initial,
    List<Event> events,
    Duration clockOffset) {

  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::at)
          .thenComparing(event -> event.stamp().sequence())
          .thenComparing(event -> event.stamp().id());

  public Ticket {
    Checks.text("ticket key", key);
    events = inOrder(events);
  }

  /** A ticket of a source whose clock agrees with ours. */
  public static Ticket of(
      TicketId id, String key, Instant created, TicketState initial, Collection<Event> events) {
    return new Ticket(id, key, created, initial, List.copyOf(events), Duration.ZERO);
  }

  private static List<Event> inOrder(List<Event> events) {
    Map<Identity, Event> byId = new LinkedHashMap<>();
    events.forEach(event -> byId.putIfAbsent(Identity.of(event), event));
    return byId.values().stream().sorted(ORDER).toList();
  }

  private record Identity(Class<? extends Event> kind, String id) {
    static Identity of(Event event) {
      return new Identity(event.getClass(), event.stamp().id());
    }
  }
}
