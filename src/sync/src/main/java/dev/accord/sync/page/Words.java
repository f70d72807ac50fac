package dev.accord.sync.page;

import dev.accord.sync.trouble.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How spans and instants are told to whoever runs the service. */
public final class Words {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone((ZoneId) ZoneOffset.UTC);

  private Words() {}

  /** A span in its two largest units, such as {@code 3 h 12 min}. */
  public static String span(Duration span) {
    Duration length = span.abs();
    if (length.toDays() > 0) {
      return "%d d %d h".formatted(length.toDays(), length.toHoursPart());
    }
    if (length.toHours() > 0) {
      return "%d h %d min".formatted(length.toHours(), length.toMinutesPart());
    }
    return length.toMinutes() > 0
        ? "%d min %d s".formatted(length.toMinutes(), length.toSecondsPart())
        : "%d.%d s".formatted(length.toSeconds(), length.toMillisPart() / 100);
  }

  public static String instant(Instant at) {
    return TIME.format(at);
  }

  public static String ago(Optional<Instant> at, Instant now) {
    return at.map(it -> span(Duration.between(it, now)) + " ago").orElse("never");
  }

  /** How far the source's clock is off. */
  public static String offset(Duration offset) {
    if (offset.abs().compareTo(Duration.ofSeconds(1)) < 0) {
      return "right";
    }
    return span(offset) + (offset.isNegative() ? " behind" : " ahead");
  }

  /** A message as a sentence among others. */
  public static String sentence(String message) {
    String text = message.strip();
    String end = text.matches("(?s).*[.!?]") ? "" : ".";
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
  }

  public static String trouble(Trouble trouble) {
    return switch (trouble) {
      case UNREACHABLE -> "away";
      case THROTTLED -> "asked us to wait";
      case DENIED -> "refuses us";
      case UNREADABLE -> "not understood";
    };
  }
}
