package dev.accord.sandbox.jira.project;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is in which role of which project. */
public final class Roles {
  private final Database database;
  private final Groups groups;
  private final Snapshot<List<Actor>> actors;

  private record Actor(long projectId, long roleId, String kind, String name) {}

  public Roles(Database database, Groups groups) {
    this.database = database;
    this.groups = groups;
    actors = new Snapshot<>(database, this::load);
  }

  public RoleActors actors(Project project, ProjectRole role) {
    return new RoleActors(names(project, role, "user"), names(project, role, "group"));
  }

  private Set<String> names(Project project, ProjectRole role, String kind) {
    return actors.get().stream()
        .filter(one -> one.projectId() == project.id() && one.roleId() == role.id())
        .filter(one -> one.kind().equals(kind))
        .map(Actor::name)
        .collect(toUnmodifiableSet());
  }

  public boolean contains(Project project, ProjectRole role, User user) {
    RoleActors found = actors(project, role);
    return found.users().contains(user.key())
        || found.groups().stream().anyMatch(group -> groups.contains(group, user));
  }

  /** Keys of everybody in a role, directly or through a group. */
  public Set<String> members(Project project, ProjectRole role) {
    RoleActors found = actors(project, role);
    Set<String> keys = new HashSet<>(found.users());
    found.groups().forEach(group -> keys.addAll(groups.members(group)));
    return keys;
  }

  public void addGroup(Project project, ProjectRole role, String group) {
    add(project, role, "group", List.of(group));
  }

  public void addUsers(Project project, ProjectRole role, Collection<User> users) {
    add(project, role, "user", users.stream().map(User::key).toList());
  }

  private void add(Project project, ProjectRole role, String kind, List<String> names) {
    Set<String> present = names(project, role, kind);
    database.write(
        handle -> {
          names.stream()
              .filter(name -> !present.contains(name))
              .forEach(
                  name ->
                      handle.execute(
                          "INSERT INTO role_actor (project_id, role_id, kind, actor)"
                              + " VALUES (?, ?, ?, ?)",
                          project.id(),
                          role.id(),
                          kind,
                          name));
          return names.size();
        });
    actors.refresh();
  }

  private List<Actor> load() {
    return database.all(
        "SELECT project_id, role_id, kind, actor FROM role_actor",
        row -> new Actor(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)));
  }
}
