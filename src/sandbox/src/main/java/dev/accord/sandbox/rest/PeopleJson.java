package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.user.Users;
import java.util.Collection;

/** Users as Jira's REST API shows them. */
record PeopleJson(Links links, Users users) {
  ObjectNode user(User user) {
    return person(user.key(), user.name(), user.displayName(), user.active())
        .put("emailAddress", user.email())
        .put("timeZone", user.zone().getId());
  }

  /** A user by key; one who is gone is shown under the key. */
  ObjectNode byKey(String key) {
    return users.byKey(key).map(this::user).orElseGet(() -> person(key, key, key, false));
  }

  private ObjectNode person(String key, String name, String displayName, boolean active) {
    ObjectNode json =
        Json.object()
            .put("self", links.rest("user?username=" + Links.encode(name)))
            .put("name", name)
            .put("key", key)
            .put("displayName", displayName)
            .put("active", active);
    json.set("avatarUrls", avatars("/secure/useravatar?ownerId=" + Links.encode(key)));
    return json;
  }

  ObjectNode avatars(String path) {
    ObjectNode json = Json.object();
    for (String size : new String[] {"48", "24", "16", "32"}) {
      json.put(size + "x" + size, links.page(path + "&size=" + size));
    }
    return json;
  }

  /** The user with groups and language, as {@code myself} and {@code user} show them. */
  ObjectNode detailed(User user, Collection<String> groups) {
    ObjectNode json = user(user).put("locale", user.locale().toString());
    ObjectNode groupsJson = Json.object().put("size", groups.size());
    groupsJson.set(
        "items",
        Json.array(groups, name -> Json.object().put("name", name).put("self", groupLink(name))));
    json.set("groups", groupsJson);
    json.set("applicationRoles", Json.object().put("size", 1).set("items", Json.array()));
    return json.put("expand", "groups,applicationRoles");
  }

  String groupLink(String name) {
    return links.rest("group?groupname=" + Links.encode(name));
  }
}
