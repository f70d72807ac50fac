package dev.accord.sync.source.eventlog;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.mapping.EventLogMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which states and groups a log has, to hold its mapping against; of very many none. */
final class SeenValues {
  private static final int MOST = 2_000;

  private final EventLogMapping mapping;
  private final Map<String, Set<String>> byColumn = new LinkedHashMap<>();

  SeenValues(EventLogMapping mapping) {
    this.mapping = mapping;
    clear();
  }

  void clear() {
    byColumn.clear();
    byColumn.put(mapping.mapping().states().field(), new TreeSet<>());
    mapping
        .mapping()
        .sourcesOf(FieldKey.ASSIGNMENT_GROUP)
        .forEach(column -> byColumn.putIfAbsent(column, new TreeSet<>()));
  }

  void add(Row row) {
    if (row.trouble().isPresent()) {
      return;
    }
    List<String> wanted = mapping.wanted();
    byColumn.forEach(
        (column, values) -> {
          String cell = row.cells().get(wanted.indexOf(column));
          boolean known = !cell.isEmpty() && !mapping.rows().unknown().contains(cell);
          if (known && values.size() <= MOST) {
            values.add(cell);
          }
        });
  }

  Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    of(mapping.mapping().states().field()).forEach(state -> states.put(state, state));
    return states;
  }

  Set<String> groups() {
    Set<String> groups = new TreeSet<>();
    mapping
        .mapping()
        .sourcesOf(FieldKey.ASSIGNMENT_GROUP)
        .forEach(column -> groups.addAll(of(column)));
    return groups;
  }

  private Set<String> of(String column) {
    Set<String> values = byColumn.getOrDefault(column, Set.of());
    return values.size() > MOST ? Set.of() : values;
  }
}
