package dev.accord.sync.source.servicenow;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Dialect;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Users;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.source.Telling;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Records of one table of a ServiceNow instance. */
public final class ServiceNow implements Inspectable {
  /** What is the same in each instance. */
  public static final Dialect DIALECT =
      new Dialect("state", Map.of(), new LinkedHashSet<>(List.of("comments", "work_notes")), false);

  private static final Pattern FIELD = Pattern.compile("[a-z0-9_.]{1,100}");

  private final Peer peer;
  private final Clock clock;
  private final String table;
  private final String scope;
  private final int pageSize;
  private final Mapping mapping;
  private final TableApi api;
  private final Histories histories;
  private final Records records;
  private final Groups groups;

  /**
   * Which records.
   *
   * @param holdsNotes whether work notes that this service wrote stand in them
   */
  public record Scope(String table, String query, int pageSize, boolean holdsNotes) {
    /** Of records into which nothing is written. */
    public Scope(String table, String query, int pageSize) {
      this(table, query, pageSize, false);
    }

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
    this.histories = new Histories(api, table, mapping, scope.holdsNotes());
    this.records =
        new Records(peer, table, mapping, histories, new Telling(system, mapping, clock));
    this.groups = new Groups(api, mapping, new Users(system, mapping.people()));
  }

  @Override
  public Page next(Optional<Cursor> after) {
    Position position = after.map(Position::of).orElse(Position.START);
    peer.meter().begin();
    Instant asked = clock.instant();
    List<Row> rows = api.named(table, position.query(scope), records.fields(), pageSize);
    Instant begun = position.begun().orElseGet(() -> asked.plus(peer.meter().offset()));
    position.refuseDisorder(table, rows);
    List<ReadTicket> tickets = records.tell(rows);
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
      tickets.addAll(records.tell(byId(some)));
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
        rows.addAll(
            api.named(table, "sys_idIN" + String.join(",", some), records.fields(), some.size()));
      }
    }
    return rows;
  }

  @Override
  public Inventory inventory() {
    Set<String> fields =
        api.whole(table, latestFirst()).stream()
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
    return records.told(api.named(table, latestFirst(), records.fields(), count), Sample::new);
  }

  @Override
  public Map<String, Set<UserKey>> members() {
    return groups.members();
  }

  private String latestFirst() {
    return (scope + "^ORDERBYDESCsys_updated_on").replaceAll("^\\^", "");
  }
}
