package dev.accord.plugin.alert;

import dev.accord.engine.compliance.ShownTime;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of alerts. */
final class Texts {
  private static final long HOUR = 60;

  private final ResourceBundle words;

  private Texts(ResourceBundle words) {
    this.words = words;
  }

  static Texts english() {
    return new Texts(
        ResourceBundle.getBundle("i18n.alerts", Locale.ROOT, Texts.class.getClassLoader()));
  }

  /** The text of the key with its places filled in, as they are and not formatted further. */
  String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }

  /** Working time that was used or promised, in whole minutes. */
  String amount(Duration time) {
    return minutes(time.toMinutes());
  }

  /** What is left, or how much over. */
  String remaining(Duration remaining, boolean paused) {
    ShownTime shown = ShownTime.ofRemaining(remaining);
    if (shown.overdue()) {
      return of("alert.over", minutes(shown.minutes()));
    }
    if (remaining.isZero()) {
      return of("alert.due.now");
    }
    return of(paused ? "alert.paused" : "alert.left", minutes(shown.minutes()));
  }

  private String minutes(long all) {
    return all < HOUR
        ? of("alert.amount.minutes", Long.toString(all))
        : of("alert.amount.hours", Long.toString(all / HOUR), Long.toString(all % HOUR));
  }
}
