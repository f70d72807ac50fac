package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tickets that other systems keep, as they were last seen there. Writing is for a transaction. */
public final class OutsideStore {
  static final Lookup<OutsideNumberRow> NAMED = Lookup.on(OutsideNumberRow.class, "NAME = ?");
  static final Lookup<OutsideRow> BY_NUMBER = Lookup.on(OutsideRow.class, "TICKET_NUMBER = ?");
  static final Lookup<OutsideRow> BY_SYSTEM = Lookup.on(OutsideRow.class, "SYSTEM_KEY = ?");
  static final Lookup<OutsideRow> NEWEST = BY_SYSTEM.ordered("ID DESC");
  static final Lookup<OutsideRow> BY_PROJECT = Lookup.on(OutsideRow.class, "PROJECT = ?");
  static final Lookup<OutsideTextRow> TEXT = Lookup.on(OutsideTextRow.class, "TICKET_NUMBER = ?");

  private record Numbered(String name, long number) {
    static Numbered from(OutsideNumberRow row) {
      return new Numbered(row.getName(), TicketNumber.ofOutside(row));
    }

    Map<String, Object> columns() {
      return new Columns().with(OutsideNumberRow.NAME, name).toMap();
    }
  }

  private record Text(long number, String content) {
    static Text from(OutsideTextRow row) {
      return new Text(row.getTicketNumber(), row.getContent());
    }

    Map<String, Object> columns() {
      return new Columns()
          .with(OutsideTextRow.TICKET_NUMBER, number)
          .with(OutsideTextRow.CONTENT, content)
          .toMap();
    }
  }

  private final Rows<OutsideNumberRow, Numbered> numbers;
  private final Rows<OutsideRow, StoredOutside> tickets;
  private final Rows<OutsideTextRow, Text> texts;

  OutsideStore(ActiveObjects ao) {
    numbers = new Rows<>(ao, OutsideNumberRow.class, Numbered::from, Numbered::columns);
    tickets = new Rows<>(ao, OutsideRow.class, StoredOutside::from, StoredOutside::columns);
    texts = new Rows<>(ao, OutsideTextRow.class, Text::from, Text::columns);
  }

  static String name(TicketId id) {
    return Digest.of(id.system(), id.value());
  }

  /**
   * Takes copies, each of another ticket. One that says what is known changes nothing but when it
   * was last seen; one that was read before the one that is known changes nothing at all.
   *
   * @return the numbers of the tickets that are told otherwise now
   * @throws RuntimeException when somebody else takes the same ticket for the first time
   */
  public Map<TicketId, Long> take(List<OutsideCopy> copies, Instant now) {
    Map<String, Long> numbered = numbered(copies);
    Map<Long, StoredOutside> known =
        tickets.findEach(BY_NUMBER, List.copyOf(numbered.values())).stream()
            .collect(Collectors.toMap(StoredOutside::number, one -> one));
    List<StoredOutside> seen = new ArrayList<>();
    List<Text> told = new ArrayList<>();
    Map<TicketId, Long> changed = new HashMap<>();
    for (OutsideCopy copy : copies) {
      long number = numbered.getOrDefault(name(copy.id()), 0L);
      Optional<StoredOutside> before = Optional.ofNullable(known.get(number));
      if (before.filter(one -> one.isNewerThan(copy)).isPresent()) {
        continue;
      }
      seen.add(StoredOutside.of(number, copy, now));
      if (before.filter(one -> one.hash().equals(copy.hash())).isEmpty()) {
        told.add(new Text(number, copy.text()));
        changed.put(copy.id(), number);
      }
    }
    tickets.replaceEach(seen, BY_NUMBER, seen.stream().map(StoredOutside::number).toList());
    texts.replaceEach(told, TEXT, told.stream().map(Text::number).toList());
    return changed;
  }

  /** The number of each, by name; who has none is given one. */
  private Map<String, Long> numbered(List<OutsideCopy> copies) {
    List<String> names = copies.stream().map(copy -> name(copy.id())).toList();
    Map<String, Long> known = known(names);
    List<String> missing = names.stream().filter(name -> !known.containsKey(name)).toList();
    numbers.insertAll(missing.stream().map(name -> new Numbered(name, 0)).toList());
    known.putAll(known(missing));
    return known;
  }

  private Map<String, Long> known(List<String> names) {
    return numbers.findEach(NAMED, names).stream()
        .collect(Collectors.toMap(Numbered::name, Numbered::number));
  }

  public Optional<StoredOutside> find(long number) {
    return tickets.first(BY_NUMBER, number);
  }

  /** Those of the numbers that are tickets of other systems. */
  public List<StoredOutside> find(List<Long> numbers) {
    return tickets.findEach(BY_NUMBER, numbers.stream().filter(TicketNumber::isOutside).toList());
  }

  public Optional<StoredOutside> find(TicketId id) {
    return numbers.first(NAMED, name(id)).flatMap(one -> find(one.number()));
  }

  /**
   * The ticket's timeline.
   *
   * @throws IllegalStateException when there is none
   */
  public String text(long number) {
    return texts
        .first(TEXT, number)
        .map(Text::content)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the timeline of outside ticket %d is gone. Have its system send it again."
                        .formatted(number)));
  }

  /** Numbers of all tickets under the settings of the projects. */
  public List<Long> in(Collection<String> projects) {
    return tickets.findEach(BY_PROJECT, List.copyOf(projects)).stream()
        .map(StoredOutside::number)
        .toList();
  }

  /** Numbers of all tickets of the system. */
  public List<Long> of(String system) {
    return tickets.find(BY_SYSTEM, system).stream().map(StoredOutside::number).toList();
  }

  public int count(String system) {
    return tickets.count(BY_SYSTEM, system);
  }

  /** The one that was received last. */
  public Optional<StoredOutside> newest(String system) {
    return tickets.first(NEWEST, system);
  }
}
