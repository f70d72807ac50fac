package dev.accord.engine.ticket;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values by field, in the order of the fields' names. Immutable.
 *
 * <p>A ticket has a dozen fields, so the quickest way to one is along a row of hash codes. States
 * that have the same fields share that row.
 */
final class Fields extends AbstractMap<FieldKey, List<FieldValue>> {
  private static final int ABSENT = -1;

  private final Row row;
  private final Object[] values;

  /** The fields that there are, in the order of their names, and their hash codes. */
  private record Row(FieldKey[] keys, int[] hashes, FieldSet names) {
    int indexOf(Object key) {
      int hash = key.hashCode();
      for (int i = 0; i < hashes.length; i++) {
        if (hashes[i] == hash && keys[i].equals(key)) {
          return i;
        }
      }
      return ABSENT;
    }
  }

  private Fields(Row row, Object[] values) {
    this.row = row;
    this.values = values;
  }

  static Fields copyOf(Map<FieldKey, List<FieldValue>> fields) {
    if (fields instanceof Fields immutable) {
      return immutable;
    }
    TreeMap<String, FieldKey> ordered = new TreeMap<>();
    fields.keySet().forEach(key -> ordered.put(key.value(), key));
    FieldKey[] keys = ordered.values().toArray(FieldKey[]::new);
    int[] hashes = new int[keys.length];
    Object[] values = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = keys[i].hashCode();
      values[i] = List.copyOf(fields.getOrDefault(keys[i], List.of()));
    }
    return new Fields(new Row(keys, hashes, FieldSet.of(keys)), values);
  }

  /** Which fields there are. */
  FieldSet names() {
    return row.names();
  }

  /** These with some replaced or added. */
  Fields with(Fields changed) {
    Object[] replaced = values.clone();
    for (int i = 0; i < changed.values.length; i++) {
      int index = row.indexOf(changed.row.keys[i]);
      if (index == ABSENT) {
        return extended(changed);
      }
      replaced[index] = changed.values[i];
    }
    return new Fields(row, replaced);
  }

  private Fields extended(Fields added) {
    Map<FieldKey, List<FieldValue>> all = new HashMap<>(this);
    all.putAll(added);
    return copyOf(all);
  }

  /** Only {@link #copyOf} puts values in. */
  @SuppressWarnings("unchecked")
  private List<FieldValue> valuesAt(int index) {
    return (List<FieldValue>) values[index];
  }

  @Override
  public List<FieldValue> getOrDefault(Object key, List<FieldValue> otherwise) {
    int index = row.indexOf(key);
    return index == ABSENT ? otherwise : valuesAt(index);
  }

  @Override
  public @Nullable List<FieldValue> get(Object key) {
    int index = row.indexOf(key);
    return index == ABSENT ? null : valuesAt(index);
  }

  @Override
  public void forEach(BiConsumer<? super FieldKey, ? super List<FieldValue>> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(row.keys[i], valuesAt(i));
    }
  }

  @Override
  public boolean containsKey(Object key) {
    return row.indexOf(key) != ABSENT;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public Set<Entry<FieldKey, List<FieldValue>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return values.length;
      }

      @Override
      public Iterator<Entry<FieldKey, List<FieldValue>>> iterator() {
        return new Walk();
      }
    };
  }

  private final class Walk implements Iterator<Entry<FieldKey, List<FieldValue>>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < values.length;
    }

    @Override
    public Entry<FieldKey, List<FieldValue>> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return Map.entry(row.keys[next], valuesAt(next++));
    }
  }
}
