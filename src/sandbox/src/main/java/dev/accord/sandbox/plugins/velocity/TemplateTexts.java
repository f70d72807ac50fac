package dev.accord.sandbox.plugins.velocity;

import dev.accord.sandbox.plugins.text.Texts;
import java.util.Locale;

/** The object {@code $i18n} of templates. */
public final class TemplateTexts {

  private final Texts texts;
  private final Locale locale;

  public TemplateTexts(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  public String getText(String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }
}
