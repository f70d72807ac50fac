package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One version of one definition.
 *
 * @param version from 1, counted by kind and key
 * @param removed whether this version says that the definition is gone; then the text is empty
 * @param json as the document module writes it
 * @param author key of the user
 */
public record StoredDefinition(
    DefinitionKind kind,
    String key,
    int version,
    boolean removed,
    String json,
    String author,
    Instant created) {
  /** The first version of a definition. */
  public static StoredDefinition first(
      DefinitionKind kind, String key, String json, String author, Instant created) {
    return new StoredDefinition(kind, key, 1, false, json, author, created);
  }

  public StoredDefinition changed(String newJson, String by, Instant at) {
    return new StoredDefinition(kind, key, version + 1, false, newJson, by, at);
  }

  public StoredDefinition removed(String by, Instant at) {
    return new StoredDefinition(kind, key, version + 1, true, "", by, at);
  }

  static StoredDefinition from(DefinitionRow row) {
    return new StoredDefinition(
        DefinitionKind.valueOf(row.getKind()),
        row.getDefinitionKey(),
        row.getDefinitionVersion(),
        row.getRemoved(),
        Objects.requireNonNullElse(row.getJson(), ""),
        row.getAuthor(),
        Instant.ofEpochMilli(row.getCreatedAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(DefinitionRow.KIND, kind.name())
        .with(DefinitionRow.DEFINITION_KEY, key)
        .with(DefinitionRow.DEFINITION_VERSION, version)
        .with(DefinitionRow.REMOVED, removed)
        .with(DefinitionRow.JSON, json)
        .with(DefinitionRow.AUTHOR, author)
        .with(DefinitionRow.CREATED_AT, created)
        .toMap();
  }
}
