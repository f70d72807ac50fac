package dev.accord.engine.ticket;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by field, in the order of the fields' names. Immutable.
 *
 * <p>A ticket has a dozen fields, so the quickest way to one is along a row of hash codes. States
 * that have the same fields share that row.
 */
final class Fields extends AbstractMap<FieldKey, List<FieldValue>> {
  private static final int ABSENT = -1;
  private static final Comparator<Entry<FieldKey, List<FieldValue>>> BY_NAME =
      Comparator.comparing(entry -> entry.getKey().value());

  private final int[] hashes;
  private final List<Entry<FieldKey, List<FieldValue>>> entries;

  private Fields(int[] hashes, List<Entry<FieldKey, List<FieldValue>>> entries) {
    this.hashes = hashes;
    this.entries = List.copyOf(entries);
  }

  static Fields copyOf(Map<FieldKey, List<FieldValue>> fields) {
    if (fields instanceof Fields immutable) {
      return immutable;
    }
    List<Entry<FieldKey, List<FieldValue>>> entries = new ArrayList<>(fields.size());
    fields.forEach((key, values) -> entries.add(Map.entry(key, List.copyOf(values))));
    entries.sort(BY_NAME);
    return new Fields(entries.stream().mapToInt(it -> it.getKey().hashCode()).toArray(), entries);
  }

  /** These with some replaced or added. */
  Fields with(Fields changed) {
    List<Entry<FieldKey, List<FieldValue>>> replaced = new ArrayList<>(entries);
    for (Entry<FieldKey, List<FieldValue>> entry : changed.entries) {
      int index = indexOf(entry.getKey());
      if (index == ABSENT) {
        return extended(changed);
      }
      replaced.set(index, entry);
    }
    return new Fields(hashes, replaced);
  }

  private Fields extended(Fields added) {
    Map<FieldKey, List<FieldValue>> all = new HashMap<>(this);
    all.putAll(added);
    return copyOf(all);
  }

  private int indexOf(Object key) {
    int hash = key.hashCode();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && entries.get(i).getKey().equals(key)) {
        return i;
      }
    }
    return ABSENT;
  }

  @Override
  public List<FieldValue> getOrDefault(Object key, List<FieldValue> otherwise) {
    int index = indexOf(key);
    return index == ABSENT ? otherwise : entries.get(index).getValue();
  }

  @Override
  public @Nullable List<FieldValue> get(Object key) {
    int index = indexOf(key);
    return index == ABSENT ? null : entries.get(index).getValue();
  }

  @Override
  public boolean containsKey(Object key) {
    return indexOf(key) != ABSENT;
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public Set<Entry<FieldKey, List<FieldValue>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public Iterator<Entry<FieldKey, List<FieldValue>>> iterator() {
        return entries.iterator();
      }
    };
  }
}
