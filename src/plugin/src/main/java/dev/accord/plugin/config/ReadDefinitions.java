package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.StoredDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is stored, and what it says. A change reads the texts that changed and takes over the rest,
 * because reading a thousand agreements takes seconds.
 *
 * @param stored the newest version of each definition, removed ones included
 * @param forms what those that are not removed say, by kind
 */
record ReadDefinitions(
    Map<DefinitionName, DefinitionRevision> stored,
    List<? extends ReadForm<?>> forms,
    Definitions definitions) {
  static final ReadDefinitions NONE =
      new ReadDefinitions(
          Map.of(), DefinitionForm.ALL.stream().map(ReadForm::none).toList(), Definitions.NONE);

  ReadDefinitions {
    stored = Map.copyOf(stored);
    forms = List.copyOf(forms);
  }

  /**
   * The same with newer versions in the places of theirs.
   *
   * @param newer at most one of each definition
   * @throws IllegalArgumentException when a text is not what {@link DefinitionTexts} wrote
   */
  ReadDefinitions with(Collection<DefinitionRevision> newer) {
    if (newer.isEmpty()) {
      return this;
    }
    Map<DefinitionName, DefinitionRevision> all = new HashMap<>(stored);
    newer.forEach(one -> all.put(DefinitionName.of(one.definition()), one));
    List<StoredDefinition> texts = newer.stream().map(DefinitionRevision::definition).toList();
    List<? extends ReadForm<?>> read = forms.stream().map(form -> form.with(texts)).toList();
    Definitions together = Definitions.NONE;
    for (ReadForm<?> form : read) {
      together = form.in(together);
    }
    return new ReadDefinitions(all, read, together);
  }
}
