package dev.accord.plugin.config;

import dev.accord.document.PlacedReader;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.StoredDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what refers to a definition: what could not be read any more without it. */
final class Referrers {
  private Referrers() {}

  /** One finding a place, for instance {@code agreements[it-for-finance].provider}. */
  static List<Finding> of(DefinitionName name, Rules now) {
    Definitions rest = DefinitionForm.of(name.kind()).without(now.definitions(), name.key());
    String mention = '"' + name.key() + '"';
    List<Finding> found = new ArrayList<>();
    now.stored()
        .values()
        .forEach(
            one -> {
              StoredDefinition stored = one.definition();
              boolean other = !DefinitionName.of(stored).equals(name) && !stored.removed();
              if (other && stored.json().contains(mention)) {
                found.addAll(dangling(DefinitionForm.of(stored.kind()), stored, rest, name));
              }
            });
    return found;
  }

  private static <T> List<Finding> dangling(
      DefinitionForm<T> form, StoredDefinition stored, Definitions rest, DefinitionName name) {
    PlacedReader place = new PlacedReader(form.without(rest, stored.key()));
    String where = "%s[%s]".formatted(form.listName(), stored.key());
    return form.reader().placed().apply(place, stored.json()).problems().stream()
        .filter(Problem::isError)
        .map(
            problem ->
                new Finding(
                    "%s.%s".formatted(where, problem.path()),
                    "%s '%s' refers to '%s'."
                        .formatted(word(stored.kind()), stored.key(), name.key()),
                    "Let it refer to something else first, or remove it."))
        .toList();
  }

  private static String word(DefinitionKind kind) {
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
