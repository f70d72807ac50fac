package dev.accord.plugin.config;

import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.StoredDefinition;

/** Names a definition among all. */
public record DefinitionName(DefinitionKind kind, String key) {
  static DefinitionName of(StoredDefinition stored) {
    return new DefinitionName(stored.kind(), stored.key());
  }
}
