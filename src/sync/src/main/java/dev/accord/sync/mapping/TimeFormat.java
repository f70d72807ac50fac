package dev.accord.sync.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * How a log writes times. Dates that no calendar has (31/2/2016) are refused, not bent.
 *
 * <p>A log without offsets is ambiguous twice a year. A time that the clocks skipped is read as the
 * first instant after the gap; one that they showed twice as the earlier of the two, or as the
 * later where the earlier would go back before the row that precedes it.
 */
public final class TimeFormat {
  private final String pattern;
  private final DateTimeFormatter formatter;
  private final ZoneId zone;

  private TimeFormat(String pattern, DateTimeFormatter formatter, ZoneId zone) {
    this.pattern = pattern;
    this.formatter = formatter;
    this.zone = zone;
  }

  /**
   * A format of {@link DateTimeFormatter}'s letters, such as {@code d/M/yyyy HH:mm}. Where it holds
   * an offset ({@code XXX}), that counts, and the zone does not.
   *
   * @throws IllegalArgumentException when the pattern is none
   */
  public static TimeFormat of(String pattern, ZoneId zone) {
    // A strict resolver wants an era beside the year y, which no log writes.
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return new TimeFormat(pattern, formatter, zone);
  }

  /**
   * The instant that a text means.
   *
   * @param before when the row that precedes it was written
   * @throws IllegalArgumentException when it is no time of this form
   */
  public Instant parse(String text, Instant before) {
    try {
      TemporalAccessor parsed = formatter.parse(text);
      return parsed.isSupported(ChronoField.OFFSET_SECONDS)
          ? Instant.from(parsed)
          : onWallClock(LocalDateTime.from(parsed), before);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is no time of the form %s".formatted(Plain.line(text), pattern), e);
    }
  }

  private Instant onWallClock(LocalDateTime local, Instant before) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition transition = rules.getTransition(local);
    if (transition == null) {
      return local.toInstant(rules.getOffset(local));
    }
    if (transition.isGap()) {
      return transition.getInstant();
    }
    Instant earlier = local.toInstant(transition.getOffsetBefore());
    return earlier.isBefore(before) ? local.toInstant(transition.getOffsetAfter()) : earlier;
  }
}
