package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.StoredDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    Definitions definitions = Definitions.NONE;
    for (DefinitionForm<?> form : DefinitionForm.ALL) {
      definitions = ReadForm.none(form).with(stored).in(definitions);
    }
    return definitions;
  }
}
