package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.StoredDefinition;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The definitions of one kind as they were read.
 *
 * @param byKey in the order of first adding; one that was removed is empty and keeps its place
 */
record ReadForm<T>(DefinitionForm<T> form, Map<String, Optional<T>> byKey) {
  ReadForm {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  static <T> ReadForm<T> none(DefinitionForm<T> form) {
    return new ReadForm<>(form, Map.of());
  }

  /**
   * The same with newer versions in their places.
   *
   * @param newer versions of any kinds; those of others are passed over
   * @throws IllegalArgumentException when a text is not what {@link DefinitionTexts} wrote
   */
  ReadForm<T> with(Collection<StoredDefinition> newer) {
    Map<String, Optional<T>> changed = new LinkedHashMap<>(byKey);
    for (StoredDefinition one : newer) {
      if (one.kind() == form.kind()) {
        changed.put(one.key(), read(one));
      }
    }
    return new ReadForm<>(form, changed);
  }

  private Optional<T> read(StoredDefinition stored) {
    return stored.removed()
        ? Optional.empty()
        : Optional.of(form.reader().alone().apply(stored.json()).orElseThrow());
  }

  /** The others with those of this kind. */
  Definitions in(Definitions others) {
    return form.with().apply(others, byKey.values().stream().flatMap(Optional::stream).toList());
  }
}
