package dev.accord.sync.pass;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Source;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source in memory: what is on it may be changed, hidden and made unreadable. */
public final class Shelf implements Source {
  public static final String SYSTEM = "shelf";
  public static final Instant CREATED = Instant.parse("2026-03-02T08:00:00Z");

  private record Item(String id, long changed, int edits, boolean readable) {}

  private final Map<String, Item> items = new TreeMap<>();
  private final int pageSize;
  private final Clock clock;
  private long changes;
  private Duration clockOffset = Duration.ZERO;
  private Map<String, Set<UserKey>> members = Map.of();
  private @Nullable TroubleException failure;
  private @Nullable Slate slate;

  public Shelf(int pageSize, Clock clock) {
    this.pageSize = pageSize;
    this.clock = clock;
  }

  /** Adds the ticket, or changes it once more. */
  public synchronized void change(String id) {
    Item before = items.get(id);
    items.put(id, new Item(id, ++changes, before == null ? 0 : before.edits() + 1, true));
  }

  /** Has the ticket read again though nothing in it changed. */
  public synchronized void touch(String id) {
    items.computeIfPresent(id, (key, it) -> new Item(id, ++changes, it.edits(), true));
  }

  /** Makes the ticket one that cannot be understood. */
  public void spoil(String id) {
    Item before = items.get(id);
    items.put(id, new Item(id, ++changes, before == null ? 0 : before.edits(), false));
  }

  /** Makes it understandable again, which changes nothing in the source itself. */
  public void mend(String id) {
    items.computeIfPresent(id, (key, it) -> new Item(id, it.changed(), it.edits(), true));
  }

  public synchronized void remove(String id) {
    items.remove(id);
  }

  public void clockOffset(Duration offset) {
    clockOffset = offset;
  }

  /** Who is in its groups from now on. */
  public void members(Map<String, Set<UserKey>> groups) {
    members = groups;
  }

  @Override
  public Map<String, Set<UserKey>> members() {
    failIfAsked();
    return members;
  }

  public void failWith(TroubleException why) {
    failure = why;
  }

  /** Has what Accord says written there. */
  public Shelf writtenTo(Slate there) {
    slate = there;
    return this;
  }

  @Override
  public Optional<WriteBack> writeBack() {
    return Optional.ofNullable(slate);
  }

  public void recover() {
    failure = null;
  }

  /** How often each ticket was edited, by its id. */
  public synchronized Map<String, Integer> edits() {
    Map<String, Integer> edits = new TreeMap<>();
    items.forEach((id, item) -> edits.put(id, item.edits()));
    return edits;
  }

  @Override
  public synchronized Page next(Optional<Cursor> after) {
    failIfAsked();
    long from = after.map(cursor -> Long.parseLong(cursor.text())).orElse(0L);
    List<Item> left =
        items.values().stream()
            .filter(item -> item.changed() > from)
            .sorted(Comparator.comparingLong(Item::changed))
            .toList();
    List<Item> page = left.subList(0, Math.min(pageSize, left.size()));
    long until = page.isEmpty() ? from : page.get(page.size() - 1).changed();
    return new Page(
        page.stream().map(this::read).toList(),
        new Cursor(Long.toString(until)),
        left.size() > page.size(),
        clockOffset);
  }

  @Override
  public synchronized List<ReadTicket> read(List<String> ids) {
    failIfAsked();
    return ids.stream().flatMap(id -> Stream.ofNullable(items.get(id))).map(this::read).toList();
  }

  private void failIfAsked() {
    if (failure != null) {
      throw failure;
    }
  }

  private ReadTicket read(Item item) {
    if (!item.readable()) {
      return new ReadTicket.Rejected(item.id(), "S-" + item.id(), "state 99 is not in the mapping");
    }
    List<Event> events = new ArrayList<>();
    for (int i = 1; i <= item.edits(); i++) {
      Stamp stamp =
          new Stamp("e" + i, CREATED.plusSeconds(i), i, Optional.empty(), Optional.empty());
      events.add(
          new Event.FieldsChanged(
              stamp, Map.of(FieldKey.PRIORITY, List.of(FieldValue.of("P" + i)))));
    }
    Ticket ticket =
        Ticket.of(
            new TicketId(SYSTEM, item.id()),
            "S-" + item.id(),
            CREATED,
            new TicketState(Map.of(FieldKey.PROJECT, List.of(FieldValue.of("IT")))),
            events);
    return new ReadTicket.Understood(
        new OutsideTicket(
            ticket, URI.create("https://shelf.example.org/" + item.id()), "", clock.instant()));
  }
}
