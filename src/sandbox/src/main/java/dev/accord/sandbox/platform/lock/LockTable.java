package dev.accord.sandbox.platform.lock;

import dev.accord.sandbox.platform.SharedTable;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** One row a lock: who holds it, and until when they hold it unless they renew it. */
final class LockTable {

  /** How long the locks of a node that died stay taken. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private final Jdbi database;
  private final Clock clock;

  LockTable(Jdbi database, Clock clock) {
    this.database = database;
    this.clock = clock;
    SharedTable.make(
        database,
        "CREATE TABLE IF NOT EXISTS PLATFORM_LOCK (NAME VARCHAR(255) PRIMARY KEY,"
            + " HOLDER VARCHAR(255) NOT NULL, EXPIRES BIGINT NOT NULL)");
  }

  /** Takes a lock that is free or whose lease is over; false when somebody else holds it. */
  boolean take(String name, String holder) {
    return update(name, holder) || insert(name, holder);
  }

  private boolean update(String name, String holder) {
    long now = clock.millis();
    return database.withHandle(
            handle ->
                handle.execute(
                    "UPDATE PLATFORM_LOCK SET HOLDER = ?, EXPIRES = ? WHERE NAME = ? AND EXPIRES <= ?",
                    holder,
                    now + LEASE.toMillis(),
                    name,
                    now))
        == 1;
  }

  /** Makes the row of a new lock; false when it is there, or another node makes it just now. */
  private boolean insert(String name, String holder) {
    try {
      return database.withHandle(
              handle ->
                  handle.execute(
                      "INSERT INTO PLATFORM_LOCK (NAME, HOLDER, EXPIRES) SELECT ?, ?, ?"
                          + " WHERE NOT EXISTS (SELECT 1 FROM PLATFORM_LOCK WHERE NAME = ?)",
                      name,
                      holder,
                      clock.millis() + LEASE.toMillis(),
                      name))
          == 1;
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException cause && isDuplicate(cause)) {
        return false;
      }
      throw e;
    }
  }

  /** SQL state class 23: an integrity constraint is violated. */
  private static boolean isDuplicate(SQLException cause) {
    return Optional.ofNullable(cause.getSQLState()).orElse("").startsWith("23");
  }

  /** Prolongs the lease; false when it was lost. */
  boolean renew(String name, String holder) {
    return database.withHandle(
            handle ->
                handle.execute(
                    "UPDATE PLATFORM_LOCK SET EXPIRES = ? WHERE NAME = ? AND HOLDER = ?",
                    clock.millis() + LEASE.toMillis(),
                    name,
                    holder))
        == 1;
  }

  void release(String name, String holder) {
    database.useHandle(
        handle ->
            handle.execute(
                "UPDATE PLATFORM_LOCK SET HOLDER = '', EXPIRES = 0 WHERE NAME = ? AND HOLDER = ?",
                name,
                holder));
  }
}
