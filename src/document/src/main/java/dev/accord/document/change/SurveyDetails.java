package dev.accord.document.change;

import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import java.util.Optional;
import java.util.TreeSet;

/** What differs between two surveys, and between two question sets. */
final class SurveyDetails {
  private static final Details.Items<Item> ITEMS =
      new Details.Items<>("item", Item::id, item -> item.id().value(), SurveyDetails::asked);

  private SurveyDetails() {}

  static void compare(Details details, Survey before, Survey after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("provider", before.provider(), after.provider());
    details.compare("instrument", before.instrument(), after.instrument(), Phrases::word);
    details.compare("audience", before.audience(), after.audience(), Phrases::word);
    details.compareItems("service", before.services(), after.services(), Object::toString);
    details.compare("mode", before.mode(), after.mode(), Phrases::word);
    details.compare("sample", before.samplePercent(), after.samplePercent(), it -> it + " %");
    details.compare("active", before.active(), after.active(), Phrases::yesOrNo);
  }

  static void compare(Details details, QuestionSet before, QuestionSet after) {
    details.compare("effective from", before.effectiveFrom(), after.effectiveFrom());
    wording(details, before, after);
  }

  /** What is asked, not since when. */
  static void wording(Details details, QuestionSet before, QuestionSet after) {
    details.compareKeyed(ITEMS, before.items(), after.items(), SurveyDetails::compare);
  }

  private static void compare(Details details, Item before, Item after) {
    details.compare("kind", before.kind(), after.kind(), Phrases::word);
    details.compare("question", before.question(), after.question(), Phrases.orNone(Phrases::word));
    TreeSet<String> languages = new TreeSet<>(before.wording().keySet());
    languages.addAll(after.wording().keySet());
    for (String language : languages) {
      details.compare(
          "wording in " + language, worded(before, language), worded(after, language), it -> it);
    }
  }

  private static String worded(Item item, String language) {
    return Optional.ofNullable(item.wording().get(language))
        .map(Phrases::text)
        .orElse(item.wording().isEmpty() ? "the standard" : "none");
  }

  private static String asked(Item item) {
    return Phrases.text(item.asked("en", "{department}"));
  }
}
