package dev.accord.sandbox.jira;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The databases that the domain must work on, each opened empty. */
public enum TestDatabase {
  H2 {
    @Override
    String freshUrl() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    }
  },
  POSTGRESQL {
    @Override
    String freshUrl() {
      String name = "jira_" + UUID.randomUUID().toString().replace("-", "");
      EmbeddedPostgres server = Server.INSTANCE;
      try (Connection connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return server.getJdbcUrl("postgres", name);
    }
  };

  /** Started when first asked for; ends with the tests. */
  private static final class Server {
    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  abstract String freshUrl();

  public HikariDataSource open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(freshUrl());
    config.setUsername(this == H2 ? "sa" : "postgres");
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }
}
