package dev.accord.sandbox.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import javax.sql.DataSource;

/** The one database of a sandbox, pooled: H2 in a folder of its own, or any H2 or PostgreSQL. */
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS = 20;

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * An H2 database in a folder. What is committed survives the end of the process, any end. Who
   * writes the same row as another waits for up to 10 s: on a busy machine H2's own 2 s are short.
   */
  public static Database inFolder(Path folder) {
    return at(
        "jdbc:h2:file:%s/sandbox;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
            .formatted(folder.toAbsolutePath()));
  }

  /**
   * The database at a JDBC address, user and password in it where needed.
   *
   * @throws IllegalArgumentException when it is neither H2 nor PostgreSQL
   */
  public static Database at(String url) {
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "the database must be jdbc:h2:... or jdbc:postgresql:..., was " + url);
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setDataSourceProperties(url.startsWith("jdbc:h2:") ? ofH2(url) : new Properties());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setPoolName("sandbox");
    return new Database(new HikariDataSource(config));
  }

  /**
   * What the address does not say itself. By itself H2 closes a database as soon as the process is
   * told to end, under the hands of whoever is still ending their work.
   */
  private static Properties ofH2(String url) {
    String said = url.toLowerCase(Locale.ROOT);
    Properties defaults = new Properties();
    if (!said.contains(";user=")) {
      defaults.setProperty("user", "sa");
    }
    if (!said.contains(";db_close_on_exit=")) {
      defaults.setProperty("DB_CLOSE_ON_EXIT", "FALSE");
    }
    return defaults;
  }

  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
