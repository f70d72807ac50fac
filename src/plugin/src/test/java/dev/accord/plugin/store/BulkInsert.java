package dev.accord.plugin.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;

/** Very many rows of one table, past Active Objects, which takes them one by one. */
final class BulkInsert implements AutoCloseable {
  private static final int BATCH = 5_000;

  private final TestActiveObjects ao;
  private final String table;
  private final List<Map<String, Object>> waiting = new ArrayList<>();
  private long rows;

  BulkInsert(TestActiveObjects ao, Class<? extends Entity> type) {
    this.ao = ao;
    this.table = ao.tableName(type);
  }

  void add(Map<String, Object> row) throws SQLException {
    waiting.add(row);
    rows++;
    if (waiting.size() == BATCH) {
      write();
    }
  }

  long rows() {
    return rows;
  }

  /** Writes what still waits. */
  @Override
  public void close() throws SQLException {
    if (!waiting.isEmpty()) {
      write();
    }
  }

  private void write() throws SQLException {
    List<String> columns = List.copyOf(waiting.get(0).keySet());
    String sql =
        "INSERT INTO \"%s\" (\"%s\") VALUES (%s)"
            .formatted(
                table,
                String.join("\", \"", columns),
                String.join(", ", columns.stream().map(column -> "?").toList()));
    try (Connection connection = ao.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (Map<String, Object> row : waiting) {
        for (int i = 0; i < columns.size(); i++) {
          statement.setObject(i + 1, row.get(columns.get(i)));
        }
        statement.addBatch();
      }
      statement.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    }
    waiting.clear();
  }
}
