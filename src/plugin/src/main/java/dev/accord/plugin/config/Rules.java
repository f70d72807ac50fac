package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessor;
import dev.accord.plugin.store.DefinitionRevision;
import java.util.Map;
import java.util.Optional;

/**
 * What is in force now.
 *
 * @param revision of the definitions; grows with every change
 * @param assessor of the definitions, made once for all tickets
 * @param mentions what the definitions speak of
 * @param stored the newest version of each definition, removed ones included
 */
public record Rules(
    long revision,
    Definitions definitions,
    Assessor assessor,
    Mentions mentions,
    Map<DefinitionName, DefinitionRevision> stored) {
  public Rules {
    stored = Map.copyOf(stored);
  }

  public Rulebook rulebook() {
    return assessor.rulebook();
  }

  /** Nothing but the definition of the name; nothing at all when there is none. */
  public Definitions only(DefinitionName name) {
    return DefinitionForm.of(name.kind()).only(definitions, name.key());
  }

  /** What is stored by the name, unless it was removed. */
  public Optional<DefinitionRevision> stored(DefinitionName name) {
    return Optional.ofNullable(stored.get(name)).filter(one -> !one.definition().removed());
  }
}
