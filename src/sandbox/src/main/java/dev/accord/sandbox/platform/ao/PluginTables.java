package dev.accord.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import org.jspecify.annotations.Nullable;

/** The tables of one plugin. Only entities that its descriptor names may be used. */
final class PluginTables implements ActiveObjects {

  private final EntityManager entities;
  private final Set<Class<?>> declared;
  private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

  PluginTables(EntityManager entities, List<Class<? extends RawEntity<?>>> declared) {
    this.entities = entities;
    this.declared = Set.copyOf(declared);
  }

  /** Creates and extends tables; what is there already stays. */
  void migrate() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<? extends RawEntity<?>>[] types = declared.toArray(new Class[0]);
    sql(
        () -> {
          entities.migrate(types);
          return types;
        });
  }

  private interface Sql<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  private static <T extends @Nullable Object> T sql(Sql<T> statement) {
    try {
      return statement.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private <T> Class<T> known(Class<T> type) {
    if (!declared.contains(type)) {
      throw new IllegalArgumentException(
          "%s is no <entity> of the plugin's <ao> module".formatted(type.getName()));
    }
    return type;
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
    return sql(() -> entities.create(known(type), values));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    sql(
        () -> {
          entities.create(known(type), rows);
          return rows;
        });
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return sql(() -> entities.find(known(type), query));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return sql(() -> entities.count(known(type), query));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... values) {
    return sql(() -> entities.deleteWithSQL(known(type), criteria, values));
  }

  /**
   * Joins the transaction that this thread is in. An exception rolls the outermost one back; then
   * cached rows may show what was never committed, so the cache goes too.
   */
  @Override
  public <T extends @Nullable Object> T executeInTransaction(TransactionCallback<T> callback) {
    if (inTransaction.get()) {
      return callback.doInTransaction();
    }
    inTransaction.set(true);
    try {
      return sql(
          () ->
              new Transaction<T>(entities) {
                @Override
                protected T run() {
                  return callback.doInTransaction();
                }
              }.execute());
    } catch (RuntimeException | Error e) {
      entities.flushAll();
      throw e;
    } finally {
      inTransaction.remove();
    }
  }
}
