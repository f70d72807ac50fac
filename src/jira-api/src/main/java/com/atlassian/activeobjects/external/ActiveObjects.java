package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The plugin's own tables. */
@NullMarked
public interface ActiveObjects {
  /** In an upgrade task only: makes and extends tables. */
  @SuppressWarnings("unchecked")
  void migrate(Class<? extends RawEntity<?>>... entities); // D, PX

  <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values); // D

  <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows); // D

  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query); // P11

  /** Read-only rows one after the other, with the columns that the query selects. */
  <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback); // D

  <K> int count(Class<? extends RawEntity<K>> type, Query query); // D

  /** One DELETE statement; returns how many rows it took. */
  <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... values); // P11

  <T extends @Nullable Object> T executeInTransaction(TransactionCallback<T> callback); // P11
}
