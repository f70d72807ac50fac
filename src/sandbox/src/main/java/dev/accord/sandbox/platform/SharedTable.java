package dev.accord.sandbox.platform;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Makes tables that several nodes may make at once. */
public final class SharedTable {

  private SharedTable() {}

  /**
   * Makes a table unless it is there.
   *
   * @param statement CREATE TABLE IF NOT EXISTS
   */
  public static void make(Jdbi database, String statement) {
    try {
      database.useHandle(handle -> handle.execute(statement));
    } catch (UnableToExecuteStatementException e) {
      // PostgreSQL fails when another node makes it at this moment; then it is there now.
      database.useHandle(handle -> handle.execute(statement));
    }
  }
}
