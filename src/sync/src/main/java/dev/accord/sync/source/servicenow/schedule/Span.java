package dev.accord.sync.source.servicenow.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An entry of a schedule by the wall clock of its zone.
 *
 * @param excludes whether it takes time away
 * @param from when it begins the first time
 * @param until when it ends the first time, exclusive
 * @param last the last day on which it may begin again; absent when it goes on for ever
 */
record Span(
    String name,
    boolean excludes,
    LocalDateTime from,
    LocalDateTime until,
    Repeat repeat,
    Optional<LocalDate> last) {

  Duration length() {
    return Duration.between(from, until);
  }

  /** Whether it begins and ends at midnight. */
  boolean isWholeDays() {
    return from.toLocalTime().equals(LocalTime.MIDNIGHT)
        && until.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  Span turnedRound() {
    return new Span(name, !excludes, from, until, repeat, last);
  }

  /** The same once, beginning on another day. */
  Span on(LocalDate day) {
    LocalDateTime begin = day.atTime(from.toLocalTime());
    return new Span(
        name, excludes, begin, begin.plus(length()), new Repeat.Never(), Optional.empty());
  }

  /** Whether it begins on the day, as one that returns every week. */
  boolean begins(LocalDate day) {
    return repeat instanceof Repeat.Weekly weekly
        && weekly.days().contains(day.getDayOfWeek())
        && !day.isBefore(from.toLocalDate())
        && last.filter(day::isAfter).isEmpty();
  }

  Optional<LocalDate> behindLast() {
    return last.map(day -> day.plusDays(1));
  }

  Span endless() {
    return new Span(name, excludes, from, until, repeat, Optional.empty());
  }

  boolean overlaps(LocalDate first, LocalDate behindLast) {
    return from.isBefore(behindLast.atStartOfDay()) && until.isAfter(first.atStartOfDay());
  }
}
