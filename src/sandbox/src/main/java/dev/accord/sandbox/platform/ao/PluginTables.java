package dev.accord.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one plugin. Only entities that its descriptor names may be used, or, while it
 * upgrades, those that the upgrade task has migrated.
 */
final class PluginTables implements ActiveObjects {

  private final EntityManager entities;
  private final Set<Class<?>> declared = ConcurrentHashMap.newKeySet();
  private final boolean isUpgrading;
  private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

  private PluginTables(EntityManager entities, boolean isUpgrading) {
    this.entities = entities;
    this.isUpgrading = isUpgrading;
  }

  /** Creates and extends the tables of a descriptor's entities; what is there already stays. */
  static PluginTables migrated(
      EntityManager entities, List<Class<? extends RawEntity<?>>> declared) {
    PluginTables tables = new PluginTables(entities, false);
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<? extends RawEntity<?>>[] types = declared.toArray(new Class[0]);
    tables.make(types);
    return tables;
  }

  /** The tables as an upgrade task sees them. */
  static PluginTables forUpgrade(EntityManager entities) {
    return new PluginTables(entities, true);
  }

  @Override
  @SafeVarargs
  public final void migrate(Class<? extends RawEntity<?>>... types) {
    if (!isUpgrading) {
      throw new UnsupportedOperationException(
          "ActiveObjects.migrate outside an upgrade task is not modelled by the sandbox");
    }
    make(types);
  }

  private void make(Class<? extends RawEntity<?>>[] types) {
    sql(
        () -> {
          entities.migrate(types);
          return types;
        });
    declared.addAll(Arrays.asList(types));
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
          (isUpgrading
                  ? "%s was not migrated by the upgrade task"
                  : "%s is no <entity> of the plugin's <ao> module")
              .formatted(type.getName()));
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
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    sql(
        () -> {
          entities.stream(known(type), query, callback);
          return query;
        });
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
