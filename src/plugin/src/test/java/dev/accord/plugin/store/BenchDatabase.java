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
 * A database on disk for benchmarks. Each commit is written down before it counts, as in a real
 * installation, and no answer is kept for the next time that the same is asked. All of it is in one
 * folder, or in the JVM's temporary one; who starts the JVM deletes both.
 */
public enum BenchDatabase {
  H2 {
    @Override
    DataSource start(Path folder) {
      return pooled(
          "jdbc:h2:file:%s/bench;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0"
              .formatted(folder.toAbsolutePath()),
          "sa");
    }
  },
  POSTGRES {
    @Override
    DataSource start(Path folder) throws IOException {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
      return pooled(
          server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true", "postgres");
    }
  };

  abstract DataSource start(Path folder) throws IOException;

  /** All tables, empty. */
  public TestActiveObjects empty(Path folder) throws IOException {
    TestActiveObjects ao = new TestActiveObjects(start(folder));
    ao.migrate(TestDatabase.tables());
    return ao;
  }

  /** Has the database look at what it was filled with, as it does by itself sooner or later. */
  public void analyze(TestActiveObjects ao) throws SQLException {
    try (Connection connection = ao.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
    }
  }

  private static DataSource pooled(String url, String user) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    return new HikariDataSource(pool);
  }
}
