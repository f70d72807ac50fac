package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * Rows of one kind, seen as records. Rows are inserted and deleted, never edited.
 *
 * @param <R> the row interface
 * @param <T> the record that it is told in
 */
final class Rows<R extends Entity, T> {
  /** Databases limit the parameters of one statement; Oracle and SQL Server are the strictest. */
  private static final int CHUNK = 500;

  private final ActiveObjects ao;
  private final Class<R> type;
  private final Function<R, T> read;
  private final Function<T, Map<String, Object>> write;

  Rows(
      ActiveObjects ao,
      Class<R> type,
      Function<R, T> read,
      Function<T, Map<String, Object>> write) {
    this.ao = ao;
    this.type = type;
    this.read = read;
    this.write = write;
  }

  List<T> find(Lookup<R> lookup, Object... values) {
    return read(lookup.query(values));
  }

  List<T> first(int limit, Lookup<R> lookup, Object... values) {
    return read(lookup.query(values).limit(limit));
  }

  Optional<T> first(Lookup<R> lookup, Object... values) {
    return first(1, lookup, values).stream().findFirst();
  }

  /** Rows that the lookup finds for one of the keys. */
  List<T> findEach(Lookup<R> lookup, List<?> keys) {
    List<T> found = new ArrayList<>();
    for (List<?> some : chunks(keys)) {
      found.addAll(find(lookup.anyOf(some.size()), some.toArray()));
    }
    return found;
  }

  /** The id of the newest row; zero when there is none. Ids only grow, deleted ones stay used. */
  int highestId(Lookup<R> newestFirst, Object... values) {
    return Arrays.stream(ao.find(type, newestFirst.query(values).limit(1)))
        .mapToInt(Entity::getID)
        .findFirst()
        .orElse(0);
  }

  int count(Lookup<R> lookup, Object... values) {
    return ao.count(type, Query.select().where(lookup.where(), values));
  }

  void insert(T value) {
    ao.create(type, write.apply(value));
  }

  void insertAll(List<T> values) {
    for (List<T> some : chunks(values)) {
      ao.create(type, some.stream().map(write).toList());
    }
  }

  int delete(Lookup<R> lookup, Object... values) {
    return ao.deleteWithSQL(type, lookup.where(), values);
  }

  /** Makes the rows that the lookup finds equal to the records wanted; equal rows stay. */
  void replace(List<T> wanted, Lookup<R> lookup, Object... values) {
    List<T> missing = new ArrayList<>(wanted);
    List<Integer> surplus = new ArrayList<>();
    for (R row : rows(lookup, values)) {
      if (!missing.remove(read.apply(row))) {
        surplus.add(row.getID());
      }
    }
    for (List<Integer> some : chunks(surplus)) {
      delete(Lookup.on(type, "ID = ?").anyOf(some.size()), some.toArray());
    }
    insertAll(missing);
  }

  /** The rows themselves, for those who need their ids. */
  List<R> rows(Lookup<R> lookup, Object... values) {
    return Arrays.asList(ao.find(type, lookup.query(values)));
  }

  private List<T> read(Query query) {
    return Arrays.stream(ao.find(type, query)).map(read).toList();
  }

  private static <V> List<List<V>> chunks(List<V> values) {
    List<List<V>> chunks = new ArrayList<>();
    for (int from = 0; from < values.size(); from += CHUNK) {
      chunks.add(values.subList(from, Math.min(from + CHUNK, values.size())));
    }
    return chunks;
  }
}
