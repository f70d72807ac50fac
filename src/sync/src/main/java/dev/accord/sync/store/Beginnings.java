package dev.accord.sync.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Since when what is written back into systems: about what was before, nobody is told. */
public final class Beginnings {
  private final Handle handle;

  Beginnings(Handle handle) {
    this.handle = handle;
  }

  /**
   * Since when each of the things is written back. What is new begins now; what is not among them
   * any more is forgotten, and begins anew should it come again.
   */
  public Map<String, Instant> of(String system, Collection<String> things, Instant now) {
    Set<String> known = Set.copyOf(read(system).keySet());
    known.stream()
        .filter(thing -> !things.contains(thing))
        .forEach(
            thing ->
                handle.execute(
                    "delete from beginning where system = ? and thing = ?", system, thing));
    things.stream()
        .filter(thing -> !known.contains(thing))
        .forEach(
            thing ->
                handle.execute(
                    "insert into beginning (system, thing, since) values (?, ?, ?)",
                    system,
                    thing,
                    now.toEpochMilli()));
    return read(system);
  }

  private Map<String, Instant> read(String system) {
    return handle
        .createQuery("select thing, since from beginning where system = ?")
        .bind(0, system)
        .map(
            (row, context) ->
                Map.entry(row.getString("thing"), Instant.ofEpochMilli(row.getLong("since"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
