package dev.accord.sync.source.jira;

import com.google.gson.JsonObject;
import dev.accord.sync.http.Answer;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.mapping.Category;
import dev.accord.sync.mapping.Person;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is the same for all issues of a Jira, as it was when a reading began.
 *
 * @param zone of the user by whom it is read
 * @param self the id of that user; empty when it is not told
 * @param fields names of fields by id
 * @param states names of statuses by id
 * @param categories of statuses by id
 */
record Surroundings(
    ZoneId zone,
    String self,
    Map<String, String> fields,
    Map<String, String> states,
    Map<String, String> categories) {

  static Surroundings of(Peer peer, JiraApi api) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (JsonObject field : Json.objects(peer.send(Request.get(api.root() + "/field")).json())) {
      fields.put(Json.text(field, "id"), Json.text(field, "name"));
    }
    Map<String, String> states = new LinkedHashMap<>();
    Map<String, String> categories = new HashMap<>();
    for (JsonObject status : Json.objects(peer.send(Request.get(api.root() + "/status")).json())) {
      String id = Json.text(status, "id");
      states.put(id, Json.text(status, "name"));
      String category = Json.text(Json.object(status, "statusCategory"), "key");
      if (Arrays.stream(Category.values()).anyMatch(one -> one.word().equals(category))) {
        categories.put(id, category);
      }
    }
    JsonObject self = peer.send(Request.get(api.root() + "/myself")).object();
    return new Surroundings(
        zone(peer, self),
        new Values(new HashMap<>()).person(self).orElse(""),
        fields,
        states,
        categories);
  }

  private static ZoneId zone(Peer peer, JsonObject self) {
    String name = Json.text(self, "timeZone");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "%s says that its user has the time zone '%s', which is none; set one in the user's profile"
              .formatted(peer.settings().name(), name),
          e);
    }
  }

  /** The id of a field that a mapping calls by its id or its name. */
  String fieldId(String idOrName) {
    return fields.containsKey(idOrName)
        ? idOrName
        : fields.entrySet().stream()
            .filter(field -> field.getValue().equals(idOrName))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(idOrName);
  }

  /** People whom histories name by their id only; those who are gone are left out. */
  static void lookUp(Peer peer, JiraApi api, List<String> ids, Map<String, Person> people) {
    for (String id : ids) {
      if (!people.containsKey(id)) {
        Answer answer =
            peer.send(
                Request.get(api.userPath()).with(api.userParameter(), id).accepting(400, 403, 404));
        Optional<String> found =
            answer.isSuccess() ? new Values(people).person(answer.object()) : Optional.empty();
        if (found.isEmpty()) {
          people.put(id, new Person(id, "", "", ""));
        }
      }
    }
  }
}
