package dev.accord.sandbox.jira.project;

import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All projects, in order of their names. */
public final class Projects {
  private final Database database;
  private final Snapshot<Map<Long, Project>> projects;

  public Projects(Database database) {
    this.database = database;
    projects = new Snapshot<>(database, this::load);
  }

  public List<Project> all() {
    return List.copyOf(projects.get().values());
  }

  public Optional<Project> byId(long id) {
    return Optional.ofNullable(projects.get().get(id));
  }

  /** The project of that key; case does not matter. */
  public Optional<Project> byKey(String key) {
    String wanted = key.toUpperCase(Locale.ROOT);
    return projects.get().values().stream().filter(one -> one.key().equals(wanted)).findFirst();
  }

  /** The project of that id or key, as REST addresses it. */
  public Optional<Project> byIdOrKey(String idOrKey) {
    return idOrKey.matches("[0-9]{1,18}") ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
  }

  /** Stores a project; its id is chosen by the database. */
  public Project add(Project project) {
    long id =
        database.write(
            handle ->
                Database.insert(
                    handle,
                    "INSERT INTO project (project_key, name, description, category, lead_key,"
                        + " workflow_id, access, issue_types, last_number)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    project.key(),
                    project.name(),
                    project.description(),
                    project.category(),
                    project.leadKey(),
                    project.workflowId(),
                    project.access().name(),
                    String.join(" ", project.issueTypes())));
    projects.refresh();
    return byId(id).orElseThrow();
  }

  /** Takes the next {@code count} issue numbers of a project, and returns the first. */
  public static long takeNumbers(Handle handle, long projectId, long count) {
    handle.execute(
        "UPDATE project SET last_number = last_number + ? WHERE id = ?", count, projectId);
    long last =
        handle
            .select("SELECT last_number FROM project WHERE id = ?", projectId)
            .mapTo(Long.class)
            .one();
    return last - count + 1;
  }

  /** Makes sure that numbers up to {@code number} are not given out again. */
  public static void reserveNumber(Handle handle, long projectId, long number) {
    handle.execute(
        "UPDATE project SET last_number = ? WHERE id = ? AND last_number < ?",
        number,
        projectId,
        number);
  }

  private Map<Long, Project> load() {
    Map<Long, Project> found = new LinkedHashMap<>();
    database
        .all("SELECT * FROM project ORDER BY name, id", Projects::read)
        .forEach(project -> found.put(project.id(), project));
    return found;
  }

  private static Project read(ResultSet row) throws SQLException {
    return new Project(
        row.getLong("id"),
        row.getString("project_key"),
        row.getString("name"),
        row.getString("description"),
        row.getString("category"),
        row.getString("lead_key"),
        row.getLong("workflow_id"),
        Access.valueOf(row.getString("access")),
        List.of(row.getString("issue_types").split(" ")));
  }
}
