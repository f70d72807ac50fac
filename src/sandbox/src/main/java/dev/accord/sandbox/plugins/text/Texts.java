package dev.accord.sandbox.plugins.text;

import dev.accord.sandbox.plugins.Registration;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts of every enabled plugin. As in Jira, all plugins share one space of keys. */
public final class Texts {

  private final List<TextBundle> bundles = new CopyOnWriteArrayList<>();

  public Registration add(TextBundle bundle) {
    bundles.add(bundle);
    return () -> bundles.remove(bundle);
  }

  /** The pattern of a key as its file has it, in the locale or the nearest more general one. */
  public Optional<String> pattern(String key, Locale locale) {
    return bundles.stream().flatMap(bundle -> bundle.pattern(key, locale).stream()).findFirst();
  }

  /**
   * The text of a key, formatted by MessageFormat (so that two apostrophes give one, whether there
   * are arguments or not). A key that nobody has comes back as it is, as in Jira.
   */
  public String text(Locale locale, String key, Object... arguments) {
    return pattern(key, locale)
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
        .orElse(key);
  }
}
