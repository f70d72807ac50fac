package dev.accord.sync.source.eventlog;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.mapping.Diff;
import dev.accord.sync.mapping.EventLogMapping;
import dev.accord.sync.mapping.Original;
import dev.accord.sync.mapping.Original.Change;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.mapping.Original.Known;
import dev.accord.sync.mapping.Person;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the history of a ticket of its rows: what differs from the row before has changed.
 *
 * <p>A ticket always has a state, and never loses its type, its priority or who reported it: where
 * a row does not know them, they are what they were.
 */
final class History {
  private final EventLogMapping mapping;
  private final Cells cells;
  private final Set<String> fields;
  private final Set<String> kept;
  private final List<String> people;

  History(EventLogMapping mapping) {
    this.mapping = mapping;
    this.cells = new Cells(mapping);
    this.fields = mapping.mapping().sourceFields();
    this.kept =
        new HashSet<>(
            mapping.mapping().sourcesOf(FieldKey.TYPE, FieldKey.PRIORITY, FieldKey.REPORTER));
    this.kept.add(mapping.mapping().states().field());
    this.people =
        new ArrayList<>(mapping.mapping().sourcesOf(FieldKey.REPORTER, FieldKey.ASSIGNEE));
    mapping.columns().author().ifPresent(people::add);
  }

  private record Update(Instant at, Row row) {}

  /**
   * The ticket that the rows tell of.
   *
   * @param rows in the order of the log
   * @throws IllegalArgumentException when one of them cannot be used, with its place
   */
  Original of(String id, List<Row> rows) {
    List<Update> updates = updates(rows);
    Map<String, List<FieldValue>> state = beginning(updates.get(0).row());
    List<Change> changes = new ArrayList<>();
    Map<Instant, Integer> atOnce = new HashMap<>();
    for (Update update : updates) {
      Map<String, List<FieldValue>> after = after(update.row(), state);
      List<Diff> diffs = diffs(state, after);
      // Somebody who changed nothing that is mapped has worked on the ticket all the same.
      boolean acted = update != updates.get(0) && cells.author(update.row()).isPresent();
      if (!diffs.isEmpty() || acted) {
        int number = atOnce.merge(update.at(), 1, Integer::sum);
        changes.add(
            new Change(
                number == 1 ? update.at().toString() : "%s.%d".formatted(update.at(), number),
                update.at(),
                changes.size(),
                cells.author(update.row()),
                diffs));
      }
      state = after;
    }
    Row last = updates.get(updates.size() - 1).row();
    Instant created = created(rows, updates.get(0).at());
    return new Original(
        heading(id, last, created), state, changes, List.of(), new Known(people(rows), Map.of()));
  }

  /** Without its history, for a ticket that cannot be told. */
  Original bare(String id, List<Row> rows) {
    Row last = rows.get(rows.size() - 1);
    Heading heading =
        last.trouble().isPresent()
            ? new Heading(id, last.place(), URI.create("file:/"), "", Instant.EPOCH)
            : heading(id, last, Instant.EPOCH);
    return new Original(heading, Map.of(), List.of(), List.of(), Known.NOTHING);
  }

  private List<Update> updates(List<Row> rows) {
    List<Update> updates = new ArrayList<>();
    Instant before = Instant.MIN;
    for (Row row : rows) {
      if (row.trouble().isPresent()) {
        throw new IllegalArgumentException(row.place() + " " + row.trouble().get());
      }
      before =
          cells
              .time(row, mapping.columns().time(), before)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s has no time in column %s; mend it in the file"
                              .formatted(row.place(), mapping.columns().time())));
      updates.add(new Update(before, row));
    }
    updates.sort(Comparator.comparing(Update::at));
    return updates;
  }

  private Instant created(List<Row> rows, Instant first) {
    return mapping
        .columns()
        .created()
        .flatMap(
            column ->
                rows.stream()
                    .flatMap(row -> cells.time(row, column, Instant.MIN).stream())
                    .findFirst())
        .filter(told -> told.isBefore(first))
        .orElse(first);
  }

  private Map<String, List<FieldValue>> beginning(Row first) {
    Map<String, List<FieldValue>> state = after(first, Map.of());
    mapping
        .rows()
        .start()
        .ifPresent(
            start -> state.put(mapping.mapping().states().field(), List.of(FieldValue.of(start))));
    return state;
  }

  private Map<String, List<FieldValue>> after(Row row, Map<String, List<FieldValue>> before) {
    Map<String, List<FieldValue>> after = new TreeMap<>();
    for (String field : fields) {
      boolean silent = !mapping.rows().repeats() && cells.text(row, field).isEmpty();
      Optional<String> known = cells.known(row, field);
      List<FieldValue> otherwise =
          silent || kept.contains(field) ? before.getOrDefault(field, List.of()) : List.of();
      after.put(field, known.map(value -> List.of(FieldValue.of(value))).orElse(otherwise));
    }
    return after;
  }

  private static List<Diff> diffs(
      Map<String, List<FieldValue>> before, Map<String, List<FieldValue>> after) {
    List<Diff> diffs = new ArrayList<>();
    after.forEach(
        (field, values) -> {
          List<FieldValue> old = before.getOrDefault(field, List.of());
          if (!old.equals(values)) {
            diffs.add(new Diff.Whole(field, old, values));
          }
        });
    return diffs;
  }

  private Heading heading(String id, Row last, Instant created) {
    return new Heading(
        id,
        cells.known(last, mapping.columns().key()).orElse(id),
        URI.create(
            mapping
                .texts()
                .url()
                .fill(
                    column ->
                        URLEncoder.encode(cells.text(last, column), StandardCharsets.UTF_8)
                            .replace("+", "%20"))),
        mapping.texts().summary().fill(column -> cells.known(last, column).orElse("-")),
        created);
  }

  /** Whom cells name; a log tells no more of people than that. */
  private Map<String, Person> people(List<Row> rows) {
    Map<String, Person> found = new HashMap<>();
    for (Row row : rows) {
      for (String column : people) {
        cells
            .known(row, column)
            .ifPresent(
                name ->
                    found.put(name, new Person(name, name, name.contains("@") ? name : "", name)));
      }
    }
    return found;
  }
}
