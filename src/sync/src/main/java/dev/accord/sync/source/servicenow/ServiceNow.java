package dev.accord.sync.source.servicenow;

import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Dialect;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Original;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.mapping.Original.Known;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.source.Telling;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Records of one table of a ServiceNow instance. */
public final class ServiceNow implements Inspectable {
  /** What is the same in each instance. */
  public static final Dialect DIALECT =
      new Dialect("state", Map.of(), new LinkedHashSet<>(List.of("comments", "work_notes")), false);

  private static final Pattern FIELD = Pattern.compile("[a-z0-9_.]{1,100}");
  private static final List<String> OWN =
      List.of(
          "sys_id",
          "number",
          "short_description",
          "sys_created_on",
          "sys_updated_on",
          "sys_mod_count");

  private final Peer peer;
  private final Clock clock;
  private final String table;
  private final String scope;
  private final int pageSize;
  private final Mapping mapping;
  private final TableApi api;
  private final Histories histories;
  private final Telling telling;

  /** Which records. */
  public record Scope(String table, String query, int pageSize) {
    /** Refuses a query that would not hold for all that is asked. */
    public Scope {
      if (!FIELD.matcher(table).matches()) {
        throw new IllegalArgumentException(
            "'%s' is no table of ServiceNow; name one such as incident".formatted(table));
      }
      if (query.contains("^NQ") || query.contains("ORDERBY") || query.startsWith("^")) {
        throw new IllegalArgumentException(
            "scope '%s' must not hold ^NQ or an order, nor begin with ^; write ^OR instead"
                .formatted(query));
      }
    }
  }

  /**
   * @param system the key of the instance among all systems
   * @param clock the real one
   */
  public ServiceNow(String system, Peer peer, Scope scope, Mapping mapping, Clock clock) {
    for (String field : mapping.sourceFields()) {
      if (!FIELD.matcher(field).matches()) {
        throw new IllegalArgumentException(
            "'%s' is no field of ServiceNow; fields have names such as assignment_group"
                .formatted(field));
      }
    }
    this.peer = peer;
    this.clock = clock;
    this.table = scope.table();
    this.scope = scope.query();
    this.pageSize = scope.pageSize();
    this.mapping = mapping;
    this.api = new TableApi(peer);
    this.histories = new Histories(api, table, mapping);
    this.telling = new Telling(system, mapping, clock);
  }

  @Override
  public Page next(Optional<Cursor> after) {
    Position position = after.map(Position::of).orElse(Position.START);
    peer.meter().begin();
    Instant asked = clock.instant();
    List<Row> rows = api.named(table, position.query(scope), fields(), pageSize);
    Instant begun = position.begun().orElseGet(() -> asked.plus(peer.meter().offset()));
    refuseDisorder(position, rows);
    List<ReadTicket> tickets = tell(rows);
    // A page may be short because some of its rows may not be read; only an empty one ends.
    boolean more = !rows.isEmpty();
    Position next =
        more ? position.behind(rows.get(rows.size() - 1), begun) : position.ended(begun);
    return new Page(tickets, next.cursor(), more, peer.meter().offset());
  }

  @Override
  public List<ReadTicket> read(List<String> ids) {
    peer.meter().begin();
    List<ReadTicket> tickets = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += pageSize) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + pageSize));
      tickets.addAll(tell(byId(some)));
    }
    return tickets;
  }

  private List<Row> byId(List<String> ids) {
    List<Row> rows = new ArrayList<>();
    int most = 100;
    for (int from = 0; from < ids.size(); from += most) {
      List<String> some =
          ids.subList(from, Math.min(ids.size(), from + most)).stream()
              .filter(id -> id.matches("[0-9A-Za-z]{1,64}"))
              .toList();
      if (!some.isEmpty()) {
        rows.addAll(api.named(table, "sys_idIN" + String.join(",", some), fields(), some.size()));
      }
    }
    return rows;
  }

  @Override
  public Inventory inventory() {
    Set<String> fields =
        api.whole(table, (scope + "^ORDERBYDESCsys_updated_on").replaceAll("^\\^", "")).stream()
            .flatMap(row -> row.json().keySet().stream())
            .collect(Collectors.toSet());
    Set<String> groups =
        api.all("sys_user_group", "active=true", List.of("sys_id", "name")).stream()
            .map(row -> row.value("name"))
            .collect(Collectors.toSet());
    Map<String, String> states =
        histories.choices().getOrDefault(mapping.states().field(), Map.of());
    return new Inventory(fields, states, groups);
  }

  @Override
  public List<Sample> sample(int count) {
    String query = (scope + "^ORDERBYDESCsys_updated_on").replaceAll("^\\^", "");
    return told(
        api.named(table, query, fields(), count), (original, read) -> new Sample(original, read));
  }

  private List<String> fields() {
    Set<String> fields = new LinkedHashSet<>(OWN);
    fields.addAll(mapping.sourceFields());
    return List.copyOf(fields);
  }

  private List<ReadTicket> tell(List<Row> rows) {
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

  private <T> List<T> told(List<Row> rows, BiFunction<Original, ReadTicket, T> with) {
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

  private void refuseDisorder(Position position, List<Row> rows) {
    String before = position.updated();
    for (Row row : rows) {
      String updated = row.value("sys_updated_on");
      if (row.id().isBlank() || Row.parse(updated).isEmpty()) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "table %s has a row without sys_id or a time sys_updated_on ('%s'); let the user read both"
                .formatted(table, updated));
      }
      if (updated.compareTo(before) < 0) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "table %s is not read in order: %s came behind %s. Give the user the time zone GMT, and check the scope."
                .formatted(table, updated, before));
      }
      before = updated;
    }
  }
}
