package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that a survey asks.
 *
 * @param question the clause that its answers speak to; absent when they speak to none
 * @param wording by language such as {@code en}, {@code {department}} standing for the provider's
 *     name; empty = the {@linkplain StandardItems standard wording} of its id
 */
public record Item(
    ItemId id,
    ItemKind kind,
    Optional<SurveyQuestion> question,
    SortedMap<String, String> wording) {
  public Item {
    wording = Collections.unmodifiableSortedMap(new TreeMap<>(wording));
    wording.forEach(
        (language, text) -> {
          Languages.checked("wording of item " + id, language);
          Checks.text("wording of item %s in %s".formatted(id, language), text);
        });
    if (wording.isEmpty() && !StandardItems.have(id, kind)) {
      throw new IllegalArgumentException(
          "item %s: there is no standard wording of this id and kind %s. Word it."
              .formatted(id, kind));
    }
    question.ifPresent(asked -> mustFit(id, kind, asked));
  }

  /** One of the standard items, as they are worded. */
  public static Item standard(String id) {
    return StandardItems.item(new ItemId(id));
  }

  private static void mustFit(ItemId id, ItemKind kind, SurveyQuestion question) {
    if (question.kind().filter(kind::equals).isEmpty()) {
      throw new IllegalArgumentException(
          "item %s: kind %s cannot answer %s. %s"
              .formatted(
                  id,
                  kind,
                  question,
                  question
                      .kind()
                      .map("Make it of kind %s, or leave the question out."::formatted)
                      .orElse("It follows from five other questions; leave it out.")));
    }
  }

  /** The languages in which it can be asked. */
  public Set<String> languages() {
    return wording.isEmpty() ? StandardItems.LANGUAGES : wording.keySet();
  }

  /**
   * How it is asked; in English, or else in the first language it has, when it has not this one.
   *
   * @param language such as {@code de}
   * @param department the provider's name
   */
  public String asked(String language, String department) {
    String spoken = Languages.choice(languages(), language);
    String text = wording.isEmpty() ? StandardItems.wording(id, spoken) : wording.get(spoken);
    return String.valueOf(text).replace("{department}", department);
  }
}
