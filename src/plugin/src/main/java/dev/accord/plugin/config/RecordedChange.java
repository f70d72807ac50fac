package dev.accord.plugin.config;

import dev.accord.document.change.Change;
import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.StoredDefinition;
import java.util.Optional;

/**
 * One change that was made.
 *
 * @param version that it made; a removal is one, too
 * @param before what was stored until then; absent when there was nothing
 * @param change what differed, in words
 * @param definitions nothing but the definition, after it or, of a removal, before it
 */
public record RecordedChange(
    DefinitionRevision version,
    Optional<StoredDefinition> before,
    Change change,
    Definitions definitions) {
  public DefinitionName name() {
    return DefinitionName.of(version.definition());
  }
}
