package dev.accord.sync.source.jira;

import com.google.gson.JsonObject;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Dialect;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Mapping.FieldRule;
import dev.accord.sync.mapping.Users;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Issues of another Jira, Data Center or Cloud. */
public final class Jira implements Inspectable {
  /** What is the same in each Jira. */
  public static final Dialect DIALECT =
      new Dialect(
          "status",
          Map.of(
              FieldKey.TYPE, from("issuetype"),
              FieldKey.PRIORITY, from("priority"),
              FieldKey.RESOLUTION, from("resolution"),
              FieldKey.COMPONENT, from("components"),
              FieldKey.LABEL, from("labels"),
              FieldKey.REPORTER, from("reporter"),
              FieldKey.ASSIGNEE, from("assignee"),
              FieldKey.DUE_DATE, from("duedate")),
          new LinkedHashSet<>(List.of(Comments.PUBLIC, Comments.INTERNAL, Comments.RESTRICTED)),
          true);

  private static final Pattern ORDERED = Pattern.compile("(?is).*\\border\\s+by\\b.*");

  private final Peer peer;
  private final JiraApi api;
  private final String scope;
  private final int pageSize;
  private final Clock clock;
  private final Issues issues;
  private final Groups groups;

  private Jira(String system, Peer peer, JiraApi api, Scope scope, Mapping mapping, Clock clock) {
    this.peer = peer;
    this.api = api;
    this.scope = scope.jql().isBlank() ? "" : "(" + scope.jql() + ") AND ";
    this.pageSize = scope.pageSize();
    this.clock = clock;
    this.issues = new Issues(system, peer, api, mapping, clock);
    this.groups =
        new Groups(GroupMembers.of(peer, api), mapping, new Users(system, mapping.people()));
  }

  /** Which issues. */
  public record Scope(String jql, int pageSize) {
    /** Refuses an order of its own. */
    public Scope {
      if (ORDERED.matcher(jql).matches()) {
        throw new IllegalArgumentException(
            "scope '%s' must not hold ORDER BY; leave that out".formatted(jql));
      }
    }
  }

  public static Jira dataCenter(
      String system, Peer peer, Scope scope, Mapping mapping, Clock clock) {
    return new Jira(system, peer, new DataCenter(peer), scope, mapping, clock);
  }

  public static Jira cloud(String system, Peer peer, Scope scope, Mapping mapping, Clock clock) {
    return new Jira(system, peer, new Cloud(peer), scope, mapping, clock);
  }

  @Override
  public Page next(Optional<Cursor> after) {
    Position position = after.map(Position::of).orElse(Position.START);
    peer.meter().begin();
    Instant asked = clock.instant();
    Surroundings around = issues.surroundings(position.begun().isEmpty());
    Instant begun = position.begun().orElseGet(() -> asked.plus(peer.meter().offset()));
    Minutes minutes = new Minutes(around.zone());
    return position
        .until()
        .map(until -> crowded(position, until, begun, minutes))
        .orElseGet(() -> listed(position, begun, minutes));
  }

  private Page listed(Position position, Instant begun, Minutes minutes) {
    String jql =
        "%supdated >= \"%s\" ORDER BY updated ASC, key ASC"
            .formatted(scope, minutes.text(position.from()));
    JiraApi.Listing listing = api.list(jql, pageSize);
    if (listing.issues().isEmpty() || !listing.more()) {
      return page(listing.issues(), position.ended(begun, minutes), false);
    }
    Instant last = updated(listing.issues().get(listing.issues().size() - 1));
    Instant minute = minutes.lower(last);
    if (minute.isAfter(position.from())) {
      return page(listing.issues(), position.at(minute, begun), true);
    }
    return page(List.of(), position.crowded(minutes.upper(last), 0, begun), true);
  }

  private Page crowded(Position position, Instant until, Instant begun, Minutes minutes) {
    String jql =
        "%supdated >= \"%s\" AND updated < \"%s\" ORDER BY key ASC"
            .formatted(scope, minutes.text(position.from()), minutes.text(until));
    List<String> ids =
        api.ids(jql).stream()
            .map(Jira::number)
            .filter(id -> id > position.lastId())
            .sorted()
            .limit(pageSize)
            .map(Object::toString)
            .toList();
    Position next =
        ids.isEmpty()
            ? position.at(until, begun)
            : position.crowded(until, number(ids.get(ids.size() - 1)), begun);
    return new Page(read(ids), next.cursor(), true, peer.meter().offset());
  }

  private Page page(List<JsonObject> listed, Position next, boolean more) {
    List<String> ids = listed.stream().map(issue -> Json.text(issue, "id")).toList();
    return new Page(read(ids), next.cursor(), more, peer.meter().offset());
  }

  @Override
  public List<ReadTicket> read(List<String> ids) {
    return issues.told(ids, (original, read) -> read);
  }

  @Override
  public Inventory inventory() {
    Surroundings around = issues.surroundings(true);
    Set<String> fields = new HashSet<>(around.fields().keySet());
    fields.addAll(around.fields().values());
    return new Inventory(fields, around.states(), Set.of());
  }

  @Override
  public List<Sample> sample(int count) {
    String jql =
        "%supdated >= \"%s\" ORDER BY updated DESC"
            .formatted(scope, new Minutes(ZoneOffset.UTC).text(Instant.EPOCH));
    List<String> ids =
        api.list(jql, count).issues().stream().map(issue -> Json.text(issue, "id")).toList();
    return issues.told(ids, Sample::new);
  }

  @Override
  public Map<String, Set<UserKey>> members() {
    return groups.members();
  }

  private static Instant updated(JsonObject issue) {
    try {
      return Json.time(Json.object(issue, "fields"), "updated");
    } catch (IllegalArgumentException e) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "Jira lists an issue without the time of its last change: " + e.getMessage(),
          e);
    }
  }

  private static long number(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "Jira lists an issue with the id '%s', which is no number".formatted(id));
    }
    return Long.parseLong(id);
  }

  private static FieldRule from(String field) {
    return new FieldRule.From(field, Map.of());
  }
}
