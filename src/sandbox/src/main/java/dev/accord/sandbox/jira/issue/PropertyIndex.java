package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The values of issue properties as queries see them: as they were when the issue was last indexed.
 * Every value is indexed; which of them queries know is the plugins' to say.
 */
public final class PropertyIndex {
  private static final String INSERT =
      """
      INSERT INTO indexed_property
      (issue_id, property_key, path, position, text_value, number_value, instant_value)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  public PropertyIndex(Database database) {
    this.database = database;
  }

  /** Indexes an issue anew. */
  public void index(long issueId) {
    database.write(
        handle -> {
          Map<String, String> properties = EntityProperties.all(handle, issueId);
          handle.execute("DELETE FROM indexed_property WHERE issue_id = ?", issueId);
          Batch.run(handle, INSERT, rows(handle, issueId, properties));
          return properties;
        });
  }

  private static List<List<Object>> rows(
      Handle handle, long issueId, Map<String, String> properties) {
    List<List<Object>> rows = new ArrayList<>();
    if (properties.isEmpty() || !exists(handle, issueId)) {
      return rows;
    }
    properties.forEach(
        (key, json) -> {
          int position = 0;
          for (PropertyValue value : PropertyValue.of(json)) {
            rows.add(
                List.of(
                    issueId,
                    key,
                    value.path(),
                    position++,
                    value.text(),
                    value.number(),
                    value.instant()));
          }
        });
    return rows;
  }

  private static boolean exists(Handle handle, long issueId) {
    return handle
        .select("SELECT 1 FROM issue WHERE id = ?", issueId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
