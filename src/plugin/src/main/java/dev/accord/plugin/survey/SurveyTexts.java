package dev.accord.plugin.survey;

import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The words round a survey, in one language. */
public final class SurveyTexts {
  private static final Set<String> SPOKEN = Set.of("de", "en", "fr");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;
  private final Locale locale;

  private SurveyTexts(Locale locale) {
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "i18n.surveys",
            locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale,
            SurveyTexts.class.getClassLoader(),
            NO_FALLBACK);
  }

  /** In the language, or else in English. */
  public static SurveyTexts in(String language) {
    return new SurveyTexts(Locale.forLanguageTag(Languages.choice(SPOKEN, language)));
  }

  /** What the ends of a scale mean; absent where it has none, or not in this language. */
  public static Optional<String> end(String language, ItemKind kind, String end) {
    boolean hasEnds = kind.isNumber() && kind != ItemKind.MINUTES;
    boolean spoken = SPOKEN.contains(Locale.forLanguageTag(language).getLanguage());
    return hasEnds && spoken
        ? Optional.of(in(language).of("survey.scale.%s.%s".formatted(kind, end)))
        : Optional.empty();
  }

  /** The text of the key with its places filled in, as they are and not formatted further. */
  public String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  Locale locale() {
    return locale;
  }
}
