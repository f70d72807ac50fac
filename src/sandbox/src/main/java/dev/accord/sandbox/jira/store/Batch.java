package dev.accord.sandbox.jira.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes many rows in few round trips. An empty {@link Optional} is written as NULL. */
public final class Batch {
  private static final int ROWS_A_TRIP = 1000;

  private Batch() {}

  public static void run(Handle handle, String sql, List<List<Object>> rows) {
    execute(handle, sql, false, rows);
  }

  /** Inserts rows and returns the column {@code id} of each, in the order of the rows. */
  public static List<Long> insertReturningIds(Handle handle, String sql, List<List<Object>> rows) {
    return execute(handle, sql, true, rows);
  }

  private static List<Long> execute(
      Handle handle, String sql, boolean idsWanted, List<List<Object>> rows) {
    List<Long> ids = new ArrayList<>();
    if (rows.isEmpty()) {
      return ids;
    }
    try (PreparedStatement statement =
        idsWanted
            ? handle.getConnection().prepareStatement(sql, new String[] {"id"})
            : handle.getConnection().prepareStatement(sql)) {
      for (int from = 0; from < rows.size(); from += ROWS_A_TRIP) {
        for (List<Object> row : rows.subList(from, Math.min(rows.size(), from + ROWS_A_TRIP))) {
          bind(statement, row);
          statement.addBatch();
        }
        statement.executeBatch();
        if (idsWanted) {
          collectIds(statement, ids);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot run '%s' for %d rows".formatted(sql, rows.size()), e);
    }
    return ids;
  }

  private static void bind(PreparedStatement statement, List<Object> row) throws SQLException {
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      statement.setObject(i + 1, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
    }
  }

  private static void collectIds(PreparedStatement statement, List<Long> ids) throws SQLException {
    try (ResultSet made = statement.getGeneratedKeys()) {
      while (made.next()) {
        ids.add(made.getLong(1));
      }
    }
  }
}
