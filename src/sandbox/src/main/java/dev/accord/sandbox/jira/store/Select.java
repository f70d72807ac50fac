package dev.accord.sandbox.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads rows by bare JDBC: for what is asked thousands of times a second. */
public final class Select {
  private Select() {}

  /** What is done with a row that a result set stands on. */
  @FunctionalInterface
  public interface RowWork {
    void take(ResultSet row) throws SQLException;
  }

  /**
   * Hands each row to {@code work}, in the order of the query.
   *
   * @param ids the value of every parameter of the query, each in an {@code = ANY(?)}
   */
  public static void each(Handle handle, String sql, Collection<Long> ids, RowWork work) {
    Connection connection = handle.getConnection();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameters = (int) sql.chars().filter(one -> one == '?').count();
      Object wanted = connection.createArrayOf("bigint", ids.toArray());
      for (int i = 1; i <= parameters; i++) {
        statement.setObject(i, wanted);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          work.take(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot run '%s'".formatted(sql), e);
    }
  }

  /** The same with a value made of each row. */
  public static <T> List<T> list(
      Handle handle, String sql, Collection<Long> ids, RowReader<T> reader) {
    List<T> found = new ArrayList<>();
    each(handle, sql, ids, row -> found.add(reader.read(row)));
    return found;
  }
}
