package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as people type them. */
final class AmountText {

  private static final Pattern PART = Pattern.compile("(\\d{1,12})\\s*([a-z]+)\\s*");

  private AmountText() {}

  static Amount parse(String text) {
    Map<ChronoUnit, Long> counts = new EnumMap<>(ChronoUnit.class);
    Matcher part = PART.matcher(text.strip().toLowerCase(Locale.ROOT));
    while (part.lookingAt()) {
      if (counts.put(unit(part.group(2), text), Long.valueOf(part.group(1))) != null) {
        throw unreadable(text, "'%s' comes twice".formatted(part.group(2)));
      }
      part.region(part.end(), part.regionEnd());
    }
    if (counts.isEmpty() || part.regionStart() < part.regionEnd()) {
      throw unreadable(text, "a whole number and a unit are missing");
    }
    Long days = counts.remove(ChronoUnit.DAYS);
    Duration time = Duration.ZERO;
    for (Map.Entry<ChronoUnit, Long> count : counts.entrySet()) {
      time = time.plus(count.getValue(), count.getKey());
    }
    return new Amount(days == null ? 0 : (int) Math.min(days, Integer.MAX_VALUE), time);
  }

  private static ChronoUnit unit(String word, String text) {
    return switch (word) {
      case "d", "day", "days" -> ChronoUnit.DAYS;
      case "h", "hour", "hours" -> ChronoUnit.HOURS;
      case "m", "min", "minute", "minutes" -> ChronoUnit.MINUTES;
      case "s", "sec", "second", "seconds" -> ChronoUnit.SECONDS;
      case "ms", "millisecond", "milliseconds" -> ChronoUnit.MILLIS;
      default -> throw unreadable(text, "'%s' is not a unit".formatted(word));
    };
  }

  private static IllegalArgumentException unreadable(String text, String why) {
    return new IllegalArgumentException(
        "'%s' is not an amount of working time: %s. Write it as 3 days, 4h or 2 days 30m."
            .formatted(text, why));
  }
}
