package dev.accord.plugin.config;

import dev.accord.plugin.store.DefinitionKind;

/** Names a definition among all. */
record DefinitionName(DefinitionKind kind, String key) {}
