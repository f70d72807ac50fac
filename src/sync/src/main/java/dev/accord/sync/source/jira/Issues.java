package dev.accord.sync.source.jira;

import com.google.gson.JsonObject;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Original;
import dev.accord.sync.mapping.Original.Change;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.mapping.Original.Known;
import dev.accord.sync.mapping.Person;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Telling;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Issues by their ids, with all that is told of them. */
final class Issues {
  private static final int MOST_PEOPLE = 20_000;

  private final Peer peer;
  private final JiraApi api;
  private final Mapping mapping;
  private final Telling telling;
  private final Comments comments;
  private final Map<String, Person> people = new HashMap<>();
  private @Nullable Surroundings surroundings;

  Issues(String system, Peer peer, JiraApi api, Mapping mapping, Clock clock) {
    this.peer = peer;
    this.api = api;
    this.mapping = mapping;
    this.telling = new Telling(system, mapping, clock);
    this.comments = new Comments(peer, api);
  }

  /** Those of the issues that are there, told. */
  <T> List<T> told(List<String> ids, BiFunction<Original, ReadTicket, T> with) {
    List<String> numbers = ids.stream().filter(id -> id.matches("[1-9]\\d{0,17}")).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Surroundings around = surroundings(false);
    List<T> told = new ArrayList<>();
    for (JsonObject issue : api.issues(numbers, fields(around))) {
      told.add(told(issue, around, with));
    }
    return told;
  }

  private <T> T told(
      JsonObject issue, Surroundings around, BiFunction<Original, ReadTicket, T> with) {
    Original bare =
        new Original(heading(issue, Instant.EPOCH), Map.of(), List.of(), List.of(), Known.NOTHING);
    try {
      Original original = original(issue, around);
      return with.apply(original, telling.tell(original, peer.meter().offset()));
    } catch (IllegalArgumentException e) {
      return with.apply(
          bare,
          Telling.rejected(
              bare.heading().id(), bare.heading().key(), String.valueOf(e.getMessage())));
    }
  }

  private Original original(JsonObject issue, Surroundings around) {
    JsonObject fields = Json.object(issue, "fields");
    Values values = new Values(people);
    Map<String, List<FieldValue>> present = new HashMap<>();
    Map<String, String> wanted = new HashMap<>();
    for (String name : mapping.sourceFields()) {
      String id = around.fieldId(name);
      wanted.put(id, name);
      present.put(name, values.now(fields.get(id)));
    }
    if (!fields.has(around.fieldId(mapping.states().field()))) {
      throw new IllegalArgumentException(
          "the issue has no field %s; let the user see it, or correct the mapping"
              .formatted(mapping.states().field()));
    }
    List<Change> changes = new Histories(around, values, wanted).of(issue);
    Set<String> named = new LinkedHashSet<>();
    Histories.collectPeople(
        changes, Set.copyOf(mapping.sourcesOf(FieldKey.REPORTER, FieldKey.ASSIGNEE)), named);
    Surroundings.lookUp(peer, api, List.copyOf(named), people);
    return new Original(
        heading(issue, Json.time(fields, "created")),
        present,
        changes,
        comments.of(issue, values, around.self()),
        new Known(people, around.categories()));
  }

  private Heading heading(JsonObject issue, Instant created) {
    String key = Json.text(issue, "key");
    String id = Json.text(issue, "id");
    String shown = key.matches("[\\w-]{1,100}") ? key : id;
    return new Heading(
        id,
        shown.isBlank() ? "?" : shown,
        URI.create(peer.settings().base().toString().replaceAll("/+$", "") + "/browse/" + shown),
        Json.text(Json.object(issue, "fields"), "summary"),
        created);
  }

  private List<String> fields(Surroundings around) {
    Set<String> fields =
        new LinkedHashSet<>(List.of("summary", "created", "updated", "project", "comment"));
    mapping.sourceFields().forEach(name -> fields.add(around.fieldId(name)));
    return List.copyOf(fields);
  }

  /** Read anew when a reading begins: fields and statuses come and go. */
  Surroundings surroundings(boolean anew) {
    Surroundings known = surroundings;
    if (known == null || anew) {
      if (people.size() > MOST_PEOPLE) {
        people.clear();
      }
      known = Surroundings.of(peer, api);
      surroundings = known;
    }
    return known;
  }
}
