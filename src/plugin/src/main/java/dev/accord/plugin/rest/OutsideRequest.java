package dev.accord.plugin.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.outside.ObservedGroup;
import dev.accord.plugin.outside.Sent;
import dev.accord.plugin.rest.Failure.Kind;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads what other systems send. */
final class OutsideRequest {
  static final int MOST_TICKETS = 200;

  /** 5 MB. */
  private static final int MOST_BYTES = 5 * 1024 * 1024;

  /** Of a name in the database. */
  private static final int LONGEST = 255;

  private OutsideRequest() {}

  /**
   * The request's object.
   *
   * @throws Failure 413 when it is longer than 5 MB, 400 when it is no object
   */
  static JsonObject read(InputStream body) {
    return Json.object(
        RequestText.read(
            body,
            MOST_BYTES,
            () ->
                new Failure(
                    Kind.TOO_LARGE, "The request is larger than 5 MB.", "Send fewer at a time.")));
  }

  /**
   * The tickets, which may be anything.
   *
   * @throws Failure 400 when there is no list of them, 413 when there are more than 200
   */
  static List<Sent> tickets(JsonObject request) {
    JsonArray tickets = list(request, "tickets");
    if (tickets.size() > MOST_TICKETS) {
      throw new Failure(
          Kind.TOO_LARGE,
          "tickets: %d are too many at once.".formatted(tickets.size()),
          "Send %d at a time.".formatted(MOST_TICKETS));
    }
    return StreamSupport.stream(tickets.spliterator(), false).map(OutsideRequest::sent).toList();
  }

  private static Sent sent(JsonElement ticket) {
    JsonObject members = ticket.isJsonObject() ? ticket.getAsJsonObject() : new JsonObject();
    return new Sent(
        Json.text(members, "system").orElse(""),
        Json.text(members, "id").orElse(""),
        ticket.toString());
  }

  /**
   * Groups with their members.
   *
   * @param system whose they are
   * @throws Failure 400 naming the first place that is wrong
   */
  static List<ObservedGroup> groups(JsonObject request, String system) {
    JsonArray groups = list(request, "groups");
    return StreamSupport.stream(groups.spliterator(), false)
        .map(group -> group(group, system))
        .toList();
  }

  private static ObservedGroup group(JsonElement group, String system) {
    if (!group.isJsonObject()) {
      throw wrong("groups: one of them is no object.", "Send {\"group\", \"members\"} each.");
    }
    String name = Json.required(group.getAsJsonObject(), "group");
    if (name.isBlank() || system.length() + 1 + name.length() > LONGEST) {
      throw wrong(
          "groups: '%s' is no name of a group.".formatted(name),
          "With the system before it, it has at most %d characters.".formatted(LONGEST));
    }
    Set<UserKey> members = new LinkedHashSet<>();
    for (JsonElement member : list(group.getAsJsonObject(), "members")) {
      members.add(member(member, name));
    }
    return new ObservedGroup(name, members);
  }

  private static UserKey member(JsonElement member, String group) {
    String key = member.isJsonPrimitive() ? member.getAsString() : "";
    if (key.isBlank() || key.length() > LONGEST) {
      throw wrong(
          "groups: '%s' has a member without a key.".formatted(group),
          "Send the keys by which tickets name people, of at most %d characters."
              .formatted(LONGEST));
    }
    return new UserKey(key);
  }

  private static JsonArray list(JsonObject object, String name) {
    JsonElement list = Json.part(object, name);
    if (!list.isJsonArray()) {
      throw wrong("%s: this is no list.".formatted(name), "Send it in [ ].");
    }
    return list.getAsJsonArray();
  }

  private static Failure wrong(String error, String cure) {
    return new Failure(Kind.BAD_REQUEST, error, cure);
  }
}
