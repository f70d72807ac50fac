package dev.accord.sandbox.scenario.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people ask: most on Monday, few at weekends, with a peak before and after lunch. */
record Arrivals(Dice dice, Instant from, Instant until) {
  private static final double[] BY_HOUR = {
    .02, .01, .01, .01, .02, .05, .15, .5, 1.1, 1.6, 1.5, 1.2, .7, 1.1, 1.3, 1.1, .8, .4, .2, .12,
    .1, .08, .05, .03
  };
  private static final double HIGHEST = 1.6 * 1.25;

  /** An instant at which somebody in {@code zone} asks. */
  Instant next(ZoneId zone) {
    while (true) {
      Instant at = from.plus(dice.seconds(0, Duration.between(from, until).toSeconds()));
      if (dice.chance(rate(at, zone) / HIGHEST)) {
        return at;
      }
    }
  }

  private static double rate(Instant at, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    return ofDay(day.getDayOfWeek()) * BY_HOUR[LocalTime.ofInstant(at, zone).getHour()];
  }

  private static double ofDay(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> 1.25;
      case TUESDAY, WEDNESDAY -> 1.05;
      case THURSDAY -> 1;
      case FRIDAY -> .85;
      case SATURDAY -> .08;
      case SUNDAY -> .05;
    };
  }
}
