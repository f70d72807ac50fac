package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import org.jspecify.annotations.Nullable;

/** The host's service over Active Objects' own entity manager, as Jira's is. */
public final class TestActiveObjects implements ActiveObjects {
  private interface Work<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  private interface Step {
    void run() throws SQLException;
  }

  private final DataSource dataSource;
  private final EntityManager manager;

  TestActiveObjects(DataSource dataSource) {
    this.dataSource = dataSource;
    this.manager = EntityManagers.of(dataSource, "AO_ACCORD");
  }

  void migrate(List<Class<? extends RawEntity<?>>> tables) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<? extends RawEntity<?>>[] types = tables.toArray(new Class[0]);
    done(() -> manager.migrate(types));
  }

  @Override
  @SafeVarargs
  public final void migrate(Class<? extends RawEntity<?>>... types) {
    done(() -> manager.migrate(types));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  void clear(Class<? extends RawEntity<?>> table) {
    checked(() -> manager.deleteWithSQL((Class) table, "ID > ?", 0));
  }

  Connection connection() throws SQLException {
    return dataSource.getConnection();
  }

  String tableName(Class<? extends RawEntity<?>> table) {
    return manager.getTableNameConverter().getName(table);
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    try {
      return checked(
          () ->
              new Transaction<T>(manager) {
                @Override
                protected T run() {
                  return callback.doInTransaction();
                }
              }.execute());
    } catch (RuntimeException failure) {
      manager.flushAll();
      throw failure;
    }
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
    return checked(() -> manager.create(type, values));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    done(() -> manager.create(type, rows));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return checked(() -> manager.find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    done(() -> manager.stream(type, query, callback));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return checked(() -> manager.count(type, query));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... values) {
    return checked(() -> manager.deleteWithSQL(type, criteria, values));
  }

  private static void done(Step step) {
    checked(
        () -> {
          step.run();
          return true;
        });
  }

  private static <T extends @Nullable Object> T checked(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }
}
