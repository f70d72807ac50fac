package dev.accord.sandbox.jira.project;

import dev.accord.sandbox.jira.store.Columns;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The components of all projects, by name within a project. */
public final class Components {
  private final Database database;
  private final Snapshot<Map<Long, Component>> components;

  public Components(Database database) {
    this.database = database;
    components = new Snapshot<>(database, this::load);
  }

  public List<Component> all() {
    return List.copyOf(components.get().values());
  }

  public List<Component> of(Project project) {
    return all().stream().filter(one -> one.projectId() == project.id()).toList();
  }

  public Optional<Component> byId(long id) {
    return Optional.ofNullable(components.get().get(id));
  }

  public Optional<Component> byName(Project project, String name) {
    return of(project).stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The component of that name; made where it is missing. */
  public Component add(Project project, String name, Optional<String> leadKey) {
    Optional<Component> present = byName(project, name);
    if (present.isPresent()) {
      return present.get();
    }
    long id =
        database.write(
            handle ->
                Database.insert(
                    handle,
                    "INSERT INTO component (project_id, name, description, lead_key)"
                        + " VALUES (?, ?, '', ?)",
                    project.id(),
                    name,
                    leadKey));
    components.refresh();
    return byId(id).orElseThrow();
  }

  private Map<Long, Component> load() {
    Map<Long, Component> found = new LinkedHashMap<>();
    database
        .all(
            "SELECT id, project_id, name, description, lead_key FROM component ORDER BY name, id",
            row ->
                new Component(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    Columns.text(row, "lead_key")))
        .forEach(one -> found.put(one.id(), one));
    return found;
  }
}
