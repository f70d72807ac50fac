package dev.accord.sync.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.outside.NamedPerson;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is in which group now, taken as what always was: enough to compare with, and less than Accord
 * knows.
 *
 * <p>Somebody who is named in several ways is a member under each of them.
 */
public final class KnownGroups implements Directory {
  private final Map<UserKey, Set<String>> groups = new HashMap<>();

  public KnownGroups(Map<String, Set<UserKey>> members) {
    members.forEach(
        (group, people) ->
            people.forEach(
                user -> groups.computeIfAbsent(alike(user), key -> new HashSet<>()).add(group)));
  }

  @Override
  public boolean isMember(UserKey user, String group, Instant at) {
    return groups.getOrDefault(alike(user), Set.of()).contains(group);
  }

  @Override
  public Optional<Set<String>> groupsEver(UserKey user) {
    return Optional.of(groups.getOrDefault(alike(user), Set.of()));
  }

  /** Names and addresses are the same whatever their case. */
  private static UserKey alike(UserKey user) {
    return NamedPerson.of(user).written();
  }

  /** The groups that a configuration document speaks of, in the order of their names. */
  public static Set<String> named(JsonElement document) {
    Set<String> names = new TreeSet<>();
    collect(document, names);
    return names;
  }

  private static void collect(JsonElement json, Set<String> names) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(item -> collect(item, names));
    } else if (json.isJsonObject()) {
      JsonObject object = json.getAsJsonObject();
      add(object.get("group"), names);
      JsonElement members = object.get("members");
      if (members != null && members.isJsonArray()) {
        members.getAsJsonArray().forEach(item -> add(item, names));
      }
      object.entrySet().forEach(member -> collect(member.getValue(), names));
    }
  }

  private static void add(@Nullable JsonElement name, Set<String> names) {
    if (name != null && name.isJsonPrimitive()) {
      names.add(name.getAsString());
    }
  }
}
