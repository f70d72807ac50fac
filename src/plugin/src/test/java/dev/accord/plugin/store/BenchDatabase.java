package dev.accord.plugin.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A database on disk for benchmarks. Once it is filled each commit is written down before it
 * counts, as in a real installation; PostgreSQL waits until the disk has it, H2 never does. No
 * answer is kept for the next time that the same is asked. All of it is in one folder, or in the
 * JVM's temporary one; who starts the JVM deletes both.
 */
public enum BenchDatabase {
  H2 {
    @Override
    DataSource start(Path folder) {
      return pooled(
          "jdbc:h2:file:%s/bench;OPTIMIZE_REUSE_RESULTS=0".formatted(folder.toAbsolutePath()),
          "sa");
    }

    @Override
    void beDurable(Statement statement) throws SQLException {
      statement.execute("SET WRITE_DELAY 0");
    }
  },
  POSTGRES {
    @Override
    DataSource start(Path folder) throws IOException {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("fsync", "on")
              .start();
      return pooled(
          server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true", "postgres");
    }

    @Override
    void beDurable(Statement statement) {
      // It always is.
    }
  };

  abstract DataSource start(Path folder) throws IOException;

  /** Writes each commit down before it counts, from now on. */
  abstract void beDurable(Statement statement) throws SQLException;

  /** All tables, empty. */
  public TestActiveObjects empty(Path folder) throws IOException {
    TestActiveObjects ao = new TestActiveObjects(start(folder));
    ao.migrate(TestDatabase.tables());
    return ao;
  }

  /**
   * Ends filling: the database looks at what is there, as it does by itself sooner or later, and
   * from now on writes down each commit. Before, H2 would spend most of the time on that.
   */
  public void settle(TestActiveObjects ao) throws SQLException {
    try (Connection connection = ao.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
      beDurable(statement);
    }
  }

  private static DataSource pooled(String url, String user) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    return new HikariDataSource(pool);
  }
}
