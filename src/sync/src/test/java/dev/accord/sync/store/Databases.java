package dev.accord.sync.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Real databases for tests, each time a fresh one. */
public enum Databases {
  H2 {
    @Override
    public StoreSettings fresh() {
      return new StoreSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
  },

  /** A schema of its own: a database takes a thousand files. */
  POSTGRESQL {
    @Override
    public StoreSettings fresh() {
      String name = "sync_" + UUID.randomUUID().toString().replace('-', '_');
      try (Connection connection = server().getPostgresDatabase().getConnection()) {
        connection.createStatement().execute("create schema " + name);
      } catch (SQLException e) {
        throw new IllegalStateException("no fresh schema", e);
      }
      String url = server().getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
      return new StoreSettings(url, "postgres", "postgres");
    }
  };

  private static @Nullable EmbeddedPostgres server;

  /** Where a store finds an empty database. */
  public abstract StoreSettings fresh();

  /** One server for all tests of the JVM. */
  private static synchronized EmbeddedPostgres server() {
    try {
      EmbeddedPostgres running = server;
      if (running == null) {
        running = EmbeddedPostgres.start();
        server = running;
      }
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
