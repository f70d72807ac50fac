package dev.accord.plugin.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a database meant by an error, found in the causes that Active Objects wraps it in. */
final class SqlFailure {
  private static final String INTEGRITY_CLASS = "23";
  private static final String ROLLBACK_CLASS = "40";

  /** H2: the lock did not come in time; another transaction has changed the row. */
  private static final Set<String> PASSING_STATES = Set.of("HYT00", "90131");

  /** Oracle: cannot serialize, deadlock. MySQL and SQL Server: lock wait, deadlock. */
  private static final Set<Integer> PASSING_CODES = Set.of(8177, 60, 1205);

  private SqlFailure() {}

  /** Whether the same work can succeed when done again: two transactions met. */
  static boolean isPassing(Throwable failure) {
    return sqlCause(failure).map(SqlFailure::isPassing).orElse(false);
  }

  /** Whether a row with the same unique value exists. */
  static boolean isDuplicate(Throwable failure) {
    return sqlCause(failure).map(sql -> state(sql).startsWith(INTEGRITY_CLASS)).orElse(false);
  }

  private static boolean isPassing(SQLException sql) {
    return state(sql).startsWith(ROLLBACK_CLASS)
        || PASSING_STATES.contains(state(sql))
        || PASSING_CODES.contains(sql.getErrorCode());
  }

  private static String state(SQLException sql) {
    return Objects.requireNonNullElse(sql.getSQLState(), "");
  }

  private static Optional<SQLException> sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
