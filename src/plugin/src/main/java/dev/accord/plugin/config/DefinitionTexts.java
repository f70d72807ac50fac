package dev.accord.plugin.config;

import static java.util.stream.Collectors.groupingBy;

import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.StoredDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Definitions as the texts that are stored, one each, and back. */
final class DefinitionTexts {
  private DefinitionTexts() {}

  /** The text of each definition; equal definitions give equal texts. */
  static Map<DefinitionName, String> write(Definitions definitions) {
    Map<DefinitionName, String> texts = new LinkedHashMap<>();
    DefinitionForm.ALL.forEach(form -> write(form, definitions, texts));
    return texts;
  }

  private static <T> void write(
      DefinitionForm<T> form, Definitions definitions, Map<DefinitionName, String> texts) {
    for (T one : form.list().apply(definitions)) {
      texts.put(form.name(one), form.write().apply(one));
    }
  }

  /**
   * The definitions that the texts say; removed ones are left out.
   *
   * @throws IllegalArgumentException when a text is not what {@link #write} wrote
   */
  static Definitions read(Collection<StoredDefinition> stored) {
    Map<DefinitionKind, List<StoredDefinition>> byKind =
        stored.stream().filter(one -> !one.removed()).collect(groupingBy(StoredDefinition::kind));
    Definitions definitions = Definitions.NONE;
    for (DefinitionForm<?> form : DefinitionForm.ALL) {
      definitions = read(form, definitions, byKind.getOrDefault(form.kind(), List.of()));
    }
    return definitions;
  }

  private static <T> Definitions read(
      DefinitionForm<T> form, Definitions others, List<StoredDefinition> stored) {
    return form.with()
        .apply(
            others,
            stored.stream()
                .map(one -> form.reader().alone().apply(one.json()).orElseThrow())
                .toList());
  }
}
