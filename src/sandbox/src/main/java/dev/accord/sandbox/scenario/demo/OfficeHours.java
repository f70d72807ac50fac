package dev.accord.sandbox.scenario.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people are at work: Monday to Friday, 9:00 to 17:30 in their zone. */
record OfficeHours(ZoneId zone) {
  private static final LocalTime START = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(17, 30);

  boolean open(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    LocalTime time = local.toLocalTime();
    return isWorkday(local.toLocalDate()) && !time.isBefore(START) && time.isBefore(END);
  }

  /** The instant at which somebody who begins at {@code from} has worked for {@code amount}. */
  Instant after(Instant from, Duration amount) {
    Duration left = amount;
    LocalDate day = from.atZone(zone).toLocalDate();
    while (true) {
      Instant start = later(from, at(day, START));
      Duration today = isWorkday(day) ? Duration.between(start, at(day, END)) : Duration.ZERO;
      if (today.compareTo(left) > 0) {
        return start.plus(left);
      }
      left = today.isNegative() ? left : left.minus(today);
      day = day.plusDays(1);
    }
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
