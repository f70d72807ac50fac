package dev.accord.sandbox.scenario.setup;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/**
 * Weeks that a body names by their distance from today: {@code {week-3}} is written as the week
 * three weeks ago, such as 2026-W45. So a demo stays as old as it is meant to be.
 */
final class RelativeWeeks {
  private static final Pattern WEEK = Pattern.compile("\\{week-(\\d{1,3})}");

  private RelativeWeeks() {}

  /** The text with each of them written as an ISO week. */
  static String fill(String text, LocalDate today) {
    return WEEK.matcher(text)
        .replaceAll(found -> label(today.minusWeeks(Long.parseLong(found.group(1)))));
  }

  private static String label(LocalDate date) {
    return "%d-W%02d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
