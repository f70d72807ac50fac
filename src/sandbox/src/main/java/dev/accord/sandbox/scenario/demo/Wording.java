package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.scenario.form.FormFile;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the words of one issue's texts; a word stays the same in all of them. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");

  private final Map<String, List<String>> choices;
  private final Dice dice;
  private final Map<String, String> chosen = new HashMap<>();

  private Wording(Map<String, List<String>> choices, Dice dice) {
    this.choices = choices;
    this.dice = dice;
  }

  static Map<String, List<String>> choices() {
    return FormFile.resource(Wording.class, "words.json").textsByMember();
  }

  /** The words of an issue that {@code reporter} creates. */
  static Wording of(Map<String, List<String>> choices, Dice dice, Person reporter, Instant at) {
    Wording wording = new Wording(choices, dice);
    wording.chosen.put("reporter", reporter.firstName());
    wording.chosen.put(
        "month",
        at.atZone(reporter.zone()).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    site(reporter).ifPresent(site -> wording.chosen.put("site", site));
    return wording;
  }

  private static Optional<String> site(Person reporter) {
    return switch (reporter.zone().getId()) {
      case "America/New_York" -> Optional.of("Newark");
      case "Asia/Kolkata" -> Optional.of("Pune");
      default -> Optional.empty();
    };
  }

  String fill(String text) {
    return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1))));
  }

  String fillOneOf(List<String> texts) {
    return fill(dice.pick(texts));
  }

  private String word(String name) {
    return chosen.computeIfAbsent(
        name,
        missing ->
            dice.pick(
                Optional.ofNullable(choices.get(missing))
                    .orElseThrow(
                        () -> new IllegalStateException("words.json lacks '" + missing + "'"))));
  }
}
