package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

  /** So many rows are in memory at once of those that may be very many. */
  private static final int PAGE = 2_000;

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

  /** Rows of which only some columns are read. */
  static <R extends Entity, T> Rows<R, T> inPart(
      ActiveObjects ao, Class<R> type, Function<R, T> read) {
    return new Rows<>(
        ao,
        type,
        read,
        value -> {
          throw new UnsupportedOperationException(
              "%s is only a part of a row of %s and cannot be written"
                  .formatted(value, type.getSimpleName()));
        });
  }

  List<T> find(Lookup<R> lookup, Object... values) {
    return read(lookup.query(values));
  }

  /** The rows themselves, for those who need ids. */
  List<R> rows(Lookup<R> lookup, Object... values) {
    return stream(lookup.query(values));
  }

  List<T> first(int limit, Lookup<R> lookup, Object... values) {
    return read(lookup.query(values).limit(limit));
  }

  Optional<T> first(Lookup<R> lookup, Object... values) {
    return first(1, lookup, values).stream().findFirst();
  }

  /** Rows that the lookup finds for one of the keys. */
  List<T> findEach(Lookup<R> lookup, List<?> keys) {
    return rowsOfEach(lookup, keys).stream().map(read).toList();
  }

  /**
   * Every row, some at a time. A condition beside the id would have the database sort all that it
   * finds for each page anew.
   *
   * @param afterId that asks for {@code ID > ?}
   */
  void each(Lookup<R> afterId, Consumer<T> work) {
    int last = 0;
    List<R> some;
    do {
      some = stream(afterId.query(last).limit(PAGE));
      for (R row : some) {
        work.accept(read.apply(row));
        last = row.getID();
      }
    } while (some.size() == PAGE);
  }

  /** The id of the newest row; zero when there is none. Ids only grow, deleted ones stay used. */
  int highestId(Lookup<R> newestFirst, Object... values) {
    return stream(newestFirst.query(values).limit(1)).stream()
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

  /** Deletes the rows of these ids. */
  void deleteAll(List<Integer> ids) {
    for (List<Integer> some : chunks(ids)) {
      delete(Lookup.on(type, "ID = ?").anyOf(some.size()), some.toArray());
    }
  }

  /**
   * Makes the rows that the lookup finds equal to the records wanted, each once; equal rows stay.
   */
  void replace(List<T> wanted, Lookup<R> lookup, Object key) {
    replaceEach(wanted, lookup, List.of(key));
  }

  /**
   * The same for the rows that the lookup finds for one of the keys.
   *
   * @return what was there before
   */
  List<T> replaceEach(List<T> wanted, Lookup<R> lookup, List<?> keys) {
    Set<T> missing = new LinkedHashSet<>(wanted);
    List<T> before = new ArrayList<>();
    List<Integer> surplus = new ArrayList<>();
    for (R row : rowsOfEach(lookup, keys)) {
      T one = read.apply(row);
      before.add(one);
      if (!missing.remove(one)) {
        surplus.add(row.getID());
      }
    }
    deleteAll(surplus);
    insertAll(List.copyOf(missing));
    return before;
  }

  /**
   * Puts the records in the place of the rows that the lookup finds for one of the keys, without a
   * look at what those say.
   */
  void overwriteEach(List<T> wanted, Lookup<R> lookup, List<?> keys) {
    for (List<?> some : chunks(keys)) {
      delete(lookup.anyOf(some.size()), some.toArray());
    }
    insertAll(wanted);
  }

  /** The rows themselves, for those who need ids. */
  List<R> rowsOf(Lookup<R> lookup, Object... values) {
    return stream(lookup.query(values));
  }

  /**
   * Rows that the lookup finds for one of the keys of its first column, in few statements.
   *
   * @param values of the other columns, which are the same for all
   */
  List<T> findEachWith(Lookup<R> lookup, List<?> keys, Object... values) {
    List<T> found = new ArrayList<>();
    for (List<?> some : chunks(keys)) {
      List<Object> asked = new ArrayList<>(some);
      asked.addAll(Arrays.asList(values));
      found.addAll(find(lookup.anyOfFirst(some.size()), asked.toArray()));
    }
    return found;
  }

  /** The rows themselves that the lookup finds for one of the keys, for those who need ids. */
  List<R> rowsOfEach(Lookup<R> lookup, List<?> keys) {
    List<R> rows = new ArrayList<>();
    for (List<?> some : chunks(keys)) {
      rows.addAll(stream(lookup.anyOf(some.size()).query(some.toArray())));
    }
    return rows;
  }

  /**
   * The rows as they are now. Active Objects' other way of reading remembers each of them in order
   * to see when it is edited, which costs more than the query and is never asked for here.
   */
  private List<R> stream(Query query) {
    List<R> found = new ArrayList<>();
    ao.stream(type, query, found::add);
    return found;
  }

  private List<T> read(Query query) {
    List<T> found = new ArrayList<>();
    ao.stream(type, query, row -> found.add(read.apply(row)));
    return found;
  }

  private static <V> List<List<V>> chunks(List<V> values) {
    List<List<V>> chunks = new ArrayList<>();
    for (int from = 0; from < values.size(); from += CHUNK) {
      chunks.add(values.subList(from, Math.min(from + CHUNK, values.size())));
    }
    return chunks;
  }
}
