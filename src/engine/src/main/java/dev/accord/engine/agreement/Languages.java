package dev.accord.engine.agreement;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Languages as surveys name them: {@code en}, {@code de}, {@code pt-BR}. */
public final class Languages {
  /** What is spoken where nothing better is known. */
  public static final String ENGLISH = "en";

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private Languages() {}

  static String checked(String what, String language) {
    if (!TAG.matcher(language).matches()) {
      throw new IllegalArgumentException(
          "%s: '%s' is no language. Write a tag such as en, de or pt-BR."
              .formatted(what, language.length() <= 20 ? language : language.substring(0, 20)));
    }
    return language;
  }

  /**
   * The language to speak to somebody: theirs, or theirs without its country, or English, or the
   * first there is.
   *
   * @param spoken at least one
   * @param wanted such as {@code de-AT} or {@code de_AT}; anything else is no wish
   */
  public static String choice(Collection<String> spoken, String wanted) {
    String tag = wanted.replace('_', '-').toLowerCase(Locale.ROOT);
    String language = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    for (String wish : new String[] {tag, language, ENGLISH}) {
      for (String one : spoken) {
        if (one.toLowerCase(Locale.ROOT).equals(wish)) {
          return one;
        }
      }
    }
    return spoken.stream()
        .min(String::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("no language is spoken. Name one."));
  }
}
