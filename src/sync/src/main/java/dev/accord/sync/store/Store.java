package dev.accord.sync.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The service's database. Everything is written by whole transactions, or not at all. */
public final class Store implements AutoCloseable {
  private static final int CONNECTIONS = 6;

  private final DataSource connections;
  private final Runnable closing;
  private final Jdbi jdbi;

  private Store(DataSource connections, Runnable closing) {
    this.connections = connections;
    this.closing = closing;
    this.jdbi = Jdbi.create(connections);
  }

  /** On a database whose tables are up to date, which stays open when the store is closed. */
  public static Store on(DataSource connections) {
    return new Store(connections, () -> {});
  }

  /**
   * Opens the database and brings its tables up to date.
   *
   * @throws StoreException when it cannot be opened, for instance because another process has it
   */
  public static Store open(StoreSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    settings.properties().forEach(config::addDataSourceProperty);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setPoolName("sync");
    config.setInitializationFailTimeout(1);
    try {
      HikariDataSource connections = new HikariDataSource(config);
      try {
        Flyway.configure().dataSource(connections).load().migrate();
      } catch (RuntimeException e) {
        connections.close();
        throw e;
      }
      return new Store(connections, connections::close);
    } catch (FlywayException | PoolInitializationException e) {
      throw StoreException.opening(settings, e);
    }
  }

  /** For the scheduler, which keeps its tasks beside. */
  public DataSource connections() {
    return connections;
  }

  /**
   * Does the work in one transaction.
   *
   * @throws StoreException when it could not be written; then nothing of it was
   */
  public <T> T inTransaction(Function<Unit, T> work) {
    try {
      return jdbi.inTransaction(handle -> work.apply(new Unit(handle)));
    } catch (JdbiException e) {
      throw StoreException.writing(e);
    }
  }

  /** As {@link #inTransaction(Function)}, for work that answers nothing. */
  public void transact(Consumer<Unit> work) {
    inTransaction(
        unit -> {
          work.accept(unit);
          return true;
        });
  }

  @Override
  public void close() {
    closing.run();
  }
}
