package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.plugins.text.Texts;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts texts into scripts, as Jira's transformer jsI18n does: {@code AJS.I18n.getText("key")}
 * becomes the text, {@code AJS.I18n.getText("key", x)} becomes {@code AJS.format("pattern", x)}.
 * Only a literal key is seen.
 */
final class ScriptTexts {

  private static final Logger LOG = LoggerFactory.getLogger(ScriptTexts.class);

  private static final Pattern CALL =
      Pattern.compile("\\b(AJS|WRM)\\.I18n\\.getText\\(\\s*([\"'])([\\w.\\-]+)\\2\\s*([),])");

  private final Texts texts;

  ScriptTexts(Texts texts) {
    this.texts = texts;
  }

  String into(String script, Locale locale) {
    return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(text(call, locale)));
  }

  private String text(MatchResult call, Locale locale) {
    String key = call.group(3);
    if (texts.pattern(key, locale).isEmpty()) {
      LOG.warn("A script asks for the text {}, which no plugin has", key);
    }
    return call.group(4).equals(")")
        ? literal(texts.text(locale, key))
        : "%s.format(%s,".formatted(call.group(1), literal(texts.pattern(key, locale).orElse(key)));
  }

  /** A JavaScript string that is safe in a script file and in a script element. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c < ' ' || c > '~' || "\"\\<>&'".indexOf(c) >= 0) {
                literal.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                literal.append((char) c);
              }
            });
    return literal.append('"').toString();
  }
}
