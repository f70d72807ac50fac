package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** JSON that clients keep at issues, by key. */
public final class EntityProperties {
  private static final String ISSUE = "IssueProperty";

  private final Database database;

  public EntityProperties(Database database) {
    this.database = database;
  }

  public List<String> keys(long issueId) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT property_key FROM entity_property WHERE entity_name = ?"
                        + " AND entity_id = ? ORDER BY property_key",
                    ISSUE,
                    issueId)
                .mapTo(String.class)
                .list());
  }

  /** Every property of an issue: JSON by key. */
  static Map<String, String> all(Handle handle, long issueId) {
    Map<String, String> properties = new LinkedHashMap<>();
    handle
        .select(
            "SELECT property_key, json FROM entity_property WHERE entity_name = ?"
                + " AND entity_id = ? ORDER BY property_key",
            ISSUE,
            issueId)
        .map((row, context) -> properties.put(row.getString(1), row.getString(2)))
        .list();
    return properties;
  }

  public Optional<String> get(long issueId, String key) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT json FROM entity_property WHERE entity_name = ? AND entity_id = ?"
                        + " AND property_key = ?",
                    ISSUE,
                    issueId,
                    key)
                .mapTo(String.class)
                .findOne());
  }

  /** Stores a property; says whether the key is new. */
  public boolean put(long issueId, String key, String json) {
    return database.write(
        handle -> {
          int changed =
              handle.execute(
                  "UPDATE entity_property SET json = ? WHERE entity_name = ? AND entity_id = ?"
                      + " AND property_key = ?",
                  json,
                  ISSUE,
                  issueId,
                  key);
          if (changed == 0) {
            Batch.run(
                handle,
                "INSERT INTO entity_property (entity_name, entity_id, property_key, json)"
                    + " VALUES (?, ?, ?, ?)",
                List.of(List.of(ISSUE, issueId, key, json)));
          }
          return changed == 0;
        });
  }

  /** Deletes a property; says whether there was one. */
  public boolean delete(long issueId, String key) {
    return database.write(
        handle ->
            handle.execute(
                    "DELETE FROM entity_property WHERE entity_name = ? AND entity_id = ?"
                        + " AND property_key = ?",
                    ISSUE,
                    issueId,
                    key)
                > 0);
  }
}
