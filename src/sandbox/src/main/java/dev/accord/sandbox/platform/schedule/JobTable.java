package dev.accord.sandbox.platform.schedule;

import dev.accord.sandbox.platform.SharedTable;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The jobs of the cluster, one row each; they survive every restart. */
final class JobTable {

  private final Jdbi database;

  JobTable(Jdbi database) {
    this.database = database;
    SharedTable.make(
        database,
        "CREATE TABLE IF NOT EXISTS PLATFORM_JOB (ID VARCHAR(255) PRIMARY KEY,"
            + " RUNNER VARCHAR(255) NOT NULL, INTERVAL_MILLIS BIGINT NOT NULL,"
            + " NEXT_RUN BIGINT NOT NULL)");
  }

  void put(ScheduledJob job) {
    database.useTransaction(
        handle -> {
          handle.execute("DELETE FROM PLATFORM_JOB WHERE ID = ?", job.id());
          handle.execute(
              "INSERT INTO PLATFORM_JOB (ID, RUNNER, INTERVAL_MILLIS, NEXT_RUN) VALUES (?, ?, ?, ?)",
              job.id(),
              job.runner(),
              job.intervalMillis(),
              job.nextRun());
        });
  }

  List<ScheduledJob> all() {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT ID, RUNNER, INTERVAL_MILLIS, NEXT_RUN FROM PLATFORM_JOB ORDER BY NEXT_RUN")
                .map(
                    (row, context) ->
                        new ScheduledJob(
                            row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list());
  }

  /**
   * Takes one run of a job for this node by moving the row on; false when another node was faster.
   */
  boolean claim(ScheduledJob job, long now) {
    return database.withHandle(
            handle ->
                job.isRepeated()
                    ? handle.execute(
                        "UPDATE PLATFORM_JOB SET NEXT_RUN = ? WHERE ID = ? AND NEXT_RUN = ?",
                        job.after(now),
                        job.id(),
                        job.nextRun())
                    : handle.execute(
                        "DELETE FROM PLATFORM_JOB WHERE ID = ? AND NEXT_RUN = ?",
                        job.id(),
                        job.nextRun()))
        == 1;
  }
}
