package dev.accord.sandbox.jira.user;

import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups of users, by name. */
public final class Groups {
  /** Whoever is in here administers Jira. */
  public static final String ADMINISTRATORS = "jira-administrators";

  /** Everybody who may use Jira. */
  public static final String USERS = "jira-software-users";

  private final Database database;
  private final Snapshot<Memberships> memberships;

  /**
   * Who is where.
   *
   * @param members keys of users by group
   * @param groups names of groups by user
   */
  private record Memberships(Map<String, Set<String>> members, Map<String, Set<String>> groups) {
    static Memberships of(Map<String, Set<String>> members) {
      Map<String, Set<String>> groups = new HashMap<>();
      members.forEach(
          (group, keys) ->
              keys.forEach(key -> groups.computeIfAbsent(key, user -> new TreeSet<>()).add(group)));
      return new Memberships(members, groups);
    }
  }

  public Groups(Database database) {
    this.database = database;
    memberships = new Snapshot<>(database, () -> Memberships.of(load()));
  }

  public List<String> names() {
    return List.copyOf(memberships.get().members().keySet());
  }

  public boolean exists(String group) {
    return memberships.get().members().containsKey(group);
  }

  /** Keys of the users in {@code group}; empty for a group that does not exist. */
  public Set<String> members(String group) {
    return memberships.get().members().getOrDefault(group, Set.of());
  }

  /** Names of the groups that hold this user. */
  public Set<String> of(User user) {
    return memberships.get().groups().getOrDefault(user.key(), Set.of());
  }

  public boolean contains(String group, User user) {
    return members(group).contains(user.key());
  }

  /** Creates {@code group} if it is missing, and adds the users who are not yet in it. */
  public void add(String group, Collection<User> users) {
    database.write(
        handle -> {
          if (!exists(group)) {
            handle.execute("INSERT INTO jira_group (name) VALUES (?)", group);
          }
          Batch.run(
              handle,
              "INSERT INTO membership (group_name, user_key) VALUES (?, ?)",
              users.stream()
                  .filter(user -> !contains(group, user))
                  .map(user -> List.<Object>of(group, user.key()))
                  .toList());
          return users.size();
        });
    memberships.refresh();
  }

  public void remove(String group, User user) {
    database.write(
        handle ->
            handle.execute(
                "DELETE FROM membership WHERE group_name = ? AND user_key = ?", group, user.key()));
    memberships.refresh();
  }

  /** Deletes a group; roles and comments that name it stay, and match nobody. */
  public void delete(String group) {
    database.write(
        handle -> {
          handle.execute("DELETE FROM membership WHERE group_name = ?", group);
          return handle.execute("DELETE FROM jira_group WHERE name = ?", group);
        });
    memberships.refresh();
  }

  private Map<String, Set<String>> load() {
    Map<String, Set<String>> found = new TreeMap<>();
    database
        .all("SELECT name FROM jira_group", row -> row.getString(1))
        .forEach(name -> found.put(name, new TreeSet<>()));
    record Membership(String group, String user) {}
    database
        .all(
            "SELECT group_name, user_key FROM membership",
            row -> new Membership(row.getString(1), row.getString(2)))
        .forEach(
            one -> found.computeIfAbsent(one.group(), name -> new TreeSet<>()).add(one.user()));
    return found;
  }
}
