package dev.accord.plugin.field;

import dev.accord.engine.compliance.ShownTime;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the column, in a reader's language where there are any. */
final class FieldTexts {
  private static final long HOUR = 60;

  private final ResourceBundle words;
  private final Locale locale;

  private FieldTexts(ResourceBundle words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  static FieldTexts in(Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "i18n.field",
            locale,
            FieldTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new FieldTexts(words, locale);
  }

  String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  String state(SlaState state) {
    return of(state.words());
  }

  /**
   * What is left, or how much over; empty where there is no figure.
   *
   * @param left working time, negative when over; absent when it is not known
   */
  String figure(SlaState state, Optional<Duration> left) {
    return shown(state, left)
        .map(shown -> of(shown.overdue() ? "field.over" : "field.left", amount(shown.minutes())))
        .orElse("");
  }

  /** State and figure in one line. */
  String text(SlaState state, Optional<Duration> left) {
    return shown(state, left)
        .map(
            shown ->
                of(
                    shown.overdue() ? "field.text.over" : "field.text.left",
                    state(state),
                    figure(state, left)))
        .orElseGet(() -> state(state));
  }

  private static Optional<ShownTime> shown(SlaState state, Optional<Duration> left) {
    return state == SlaState.MET ? Optional.empty() : left.map(ShownTime::ofRemaining);
  }

  private String amount(long minutes) {
    long hours = minutes / HOUR;
    long rest = minutes % HOUR;
    if (hours == 0) {
      return of("field.amount.minutes", Long.toString(rest));
    }
    return rest == 0
        ? of("field.amount.hours", Long.toString(hours))
        : of("field.amount.hours-minutes", Long.toString(hours), "%02d".formatted(rest));
  }
}
