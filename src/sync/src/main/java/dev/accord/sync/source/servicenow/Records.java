package dev.accord.sync.source.servicenow;

import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Original;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.mapping.Original.Known;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Telling;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes tickets of rows of the table and what happened to them. */
final class Records {
  private static final List<String> OWN =
      List.of(
          "sys_id",
          "number",
          "short_description",
          "sys_created_on",
          "sys_updated_on",
          "sys_mod_count");

  private final Peer peer;
  private final String table;
  private final Mapping mapping;
  private final Histories histories;
  private final Telling telling;

  Records(Peer peer, String table, Mapping mapping, Histories histories, Telling telling) {
    this.peer = peer;
    this.table = table;
    this.mapping = mapping;
    this.histories = histories;
    this.telling = telling;
  }

  /** The fields of a row that are asked for. */
  List<String> fields() {
    Set<String> fields = new LinkedHashSet<>(OWN);
    fields.addAll(mapping.sourceFields());
    return List.copyOf(fields);
  }

  List<ReadTicket> tell(List<Row> rows) {
    List<ReadTicket> tickets = new ArrayList<>();
    List<Row> sound = new ArrayList<>();
    for (Row row : rows) {
      missing(row)
          .ifPresentOrElse(
              reason -> tickets.add(Telling.rejected(row.id(), row.value("number"), reason)),
              () -> sound.add(row));
    }
    tickets.addAll(told(sound, (original, read) -> read));
    return tickets;
  }

  /** What each row is there, beside what became of it. */
  <T> List<T> told(List<Row> rows, BiFunction<Original, ReadTicket, T> with) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Histories.Found found = histories.of(rows);
    Duration offset = peer.meter().offset();
    List<T> told = new ArrayList<>();
    for (Row row : rows) {
      Original bare = original(row, List.of(), List.of(), Known.NOTHING);
      try {
        Original original =
            original(
                row,
                found.changes(row.id()),
                found.remarks(row.id()),
                new Known(found.names().people(), Map.of()));
        told.add(with.apply(original, telling.tell(original, offset)));
      } catch (IllegalArgumentException e) {
        told.add(
            with.apply(
                bare,
                Telling.rejected(row.id(), row.value("number"), String.valueOf(e.getMessage()))));
      }
    }
    return told;
  }

  private Original original(
      Row row, List<Original.Change> changes, List<Original.Remark> remarks, Known known) {
    Map<String, List<FieldValue>> present = new HashMap<>();
    mapping.sourceFields().forEach(field -> present.put(field, row.values(field)));
    String number = row.value("number");
    return new Original(
        new Heading(
            row.id(),
            number.isBlank() ? row.id() : number,
            URI.create("%s/%s.do?sys_id=%s".formatted(base(), table, row.id())),
            row.value("short_description"),
            Row.parse(row.value("sys_created_on")).orElse(Instant.MIN)),
        present,
        changes,
        remarks,
        known);
  }

  private String base() {
    return peer.settings().base().toString().replaceAll("/+$", "");
  }

  /** A field that is not answered may not be read, or is gone: its figures would be wrong. */
  private Optional<String> missing(Row row) {
    return fields().stream()
        .filter(field -> !row.has(field))
        .findFirst()
        .map(
            field ->
                "the record has no field %s; let the user read it, or correct the mapping"
                    .formatted(field));
  }
}
