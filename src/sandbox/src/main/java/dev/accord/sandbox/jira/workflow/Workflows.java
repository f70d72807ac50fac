package dev.accord.sandbox.jira.workflow;

import dev.accord.sandbox.jira.store.Columns;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The workflows of this Jira. */
public final class Workflows {
  private final Database database;
  private final Snapshot<Map<Long, Workflow>> workflows;

  public Workflows(Database database) {
    this.database = database;
    workflows = new Snapshot<>(database, this::load);
  }

  public List<Workflow> all() {
    return List.copyOf(workflows.get().values());
  }

  public Optional<Workflow> byId(long id) {
    return Optional.ofNullable(workflows.get().get(id));
  }

  public Optional<Workflow> byName(String name) {
    return all().stream().filter(workflow -> workflow.name().equals(name)).findFirst();
  }

  /** Stores a workflow under a name that no other has. */
  public Workflow add(Workflow workflow) {
    long id =
        database.write(
            handle -> {
              long made =
                  Database.insert(
                      handle,
                      "INSERT INTO workflow (name, initial_status) VALUES (?, ?)",
                      workflow.name(),
                      workflow.initialStatus());
              insertTransitions(handle, made, workflow.transitions());
              return made;
            });
    workflows.refresh();
    return byId(id).orElseThrow();
  }

  private static void insertTransitions(Handle handle, long id, List<Transition> transitions) {
    for (int i = 0; i < transitions.size(); i++) {
      Transition one = transitions.get(i);
      handle.execute(
          "INSERT INTO workflow_transition (workflow_id, id, name, sources, target,"
              + " resolution_effect, fields, hands_to, sequence)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id,
          one.id(),
          one.name(),
          String.join(" ", one.sources()),
          one.target(),
          write(one.resolution()),
          String.join(" ", one.fields()),
          one.handsTo().orElse(null),
          i);
    }
  }

  private Map<Long, Workflow> load() {
    record Row(long workflowId, Transition transition) {}
    Map<Long, List<Transition>> transitions = new HashMap<>();
    database
        .all(
            "SELECT * FROM workflow_transition ORDER BY sequence",
            row -> new Row(row.getLong("workflow_id"), transition(row)))
        .forEach(
            row ->
                transitions
                    .computeIfAbsent(row.workflowId(), id -> new ArrayList<>())
                    .add(row.transition()));
    Map<Long, Workflow> found = new LinkedHashMap<>();
    database
        .all(
            "SELECT id, name, initial_status FROM workflow ORDER BY id",
            row ->
                new Workflow(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    transitions.getOrDefault(row.getLong(1), List.of())))
        .forEach(workflow -> found.put(workflow.id(), workflow));
    return found;
  }

  private static Transition transition(ResultSet row) throws SQLException {
    return new Transition(
        row.getInt("id"),
        row.getString("name"),
        Set.copyOf(words(row.getString("sources"))),
        row.getString("target"),
        read(row.getString("resolution_effect")),
        List.copyOf(words(row.getString("fields"))),
        Columns.text(row, "hands_to"));
  }

  private static Collection<String> words(String text) {
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(" ")));
  }

  private static String write(ResolutionEffect effect) {
    if (effect instanceof ResolutionEffect.Set set) {
      return set.resolutionId();
    }
    return effect instanceof ResolutionEffect.Clear ? "clear" : "keep";
  }

  private static ResolutionEffect read(String text) {
    return switch (text) {
      case "keep" -> new ResolutionEffect.Keep();
      case "clear" -> new ResolutionEffect.Clear();
      default -> new ResolutionEffect.Set(text);
    };
  }
}
