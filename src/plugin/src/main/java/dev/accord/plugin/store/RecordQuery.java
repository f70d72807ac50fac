package dev.accord.plugin.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which changes of definitions are asked for.
 *
 * @param key of the definition; told apart only together with the kind
 * @param author key of the user who made them
 * @param before changes with a smaller number than this
 */
public record RecordQuery(
    Optional<DefinitionKind> kind, Optional<String> key, Optional<String> author, int before) {
  static final Lookup<DefinitionRow> EXACT = Lookup.on(DefinitionRow.class, "ID = ?");
  static final Lookup<DefinitionRow> ANY = newest("ID < ?");
  static final Lookup<DefinitionRow> OF_KIND = newest("KIND = ? AND ID < ?");
  static final Lookup<DefinitionRow> OF_KEY = newest("KIND = ? AND DEFINITION_KEY = ? AND ID < ?");
  static final Lookup<DefinitionRow> BY = newest("AUTHOR = ? AND ID < ?");
  static final Lookup<DefinitionRow> OF_KIND_BY = newest("AUTHOR = ? AND KIND = ? AND ID < ?");
  static final Lookup<DefinitionRow> OF_KEY_BY =
      newest("AUTHOR = ? AND KIND = ? AND DEFINITION_KEY = ? AND ID < ?");

  public RecordQuery {
    if (key.isPresent() && kind.isEmpty()) {
      throw new IllegalArgumentException(
          "a definition is known by kind and key, '%s' has no kind".formatted(key.get()));
    }
  }

  Lookup<DefinitionRow> lookup() {
    if (key.isPresent()) {
      return author.isPresent() ? OF_KEY_BY : OF_KEY;
    }
    if (kind.isPresent()) {
      return author.isPresent() ? OF_KIND_BY : OF_KIND;
    }
    return author.isPresent() ? BY : ANY;
  }

  /** In the order of the lookup's question marks. */
  Object[] values() {
    List<Object> values = new ArrayList<>();
    author.ifPresent(values::add);
    kind.ifPresent(one -> values.add(one.name()));
    key.ifPresent(values::add);
    values.add(before);
    return values.toArray();
  }

  private static Lookup<DefinitionRow> newest(String where) {
    return Lookup.on(DefinitionRow.class, where).ordered("ID DESC");
  }
}
