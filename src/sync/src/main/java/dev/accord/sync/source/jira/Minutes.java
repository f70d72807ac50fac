package dev.accord.sync.source.jira;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * Times as JQL writes them: to the minute, by the wall clock of the user who asks.
 *
 * <p>In the hour that comes twice when clocks are put back, nobody knows which of the two is meant,
 * so bounds avoid it: a lower one lies before it and an upper one behind it.
 */
record Minutes(ZoneId zone) {
  private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** The last minute at or before the instant that can be written. */
  Instant lower(Instant at) {
    LocalDateTime minute = minute(at);
    return isTwice(minute)
        ? instant(transition(minute).getDateTimeAfter().minusMinutes(1))
        : instant(minute);
  }

  /** The first minute after the instant that can be written. */
  Instant upper(Instant at) {
    LocalDateTime next = minute(at.plus(Duration.ofMinutes(1)));
    return isTwice(next) ? instant(transition(next).getDateTimeBefore()) : instant(next);
  }

  /** A bound as JQL writes it. */
  String text(Instant bound) {
    return TEXT.format(LocalDateTime.ofInstant(bound, zone));
  }

  private LocalDateTime minute(Instant at) {
    return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
  }

  private boolean isTwice(LocalDateTime local) {
    return zone.getRules().getValidOffsets(local).size() > 1;
  }

  private ZoneOffsetTransition transition(LocalDateTime local) {
    return zone.getRules().getTransition(local);
  }

  private Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }
}
