package dev.accord.plugin.icalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * How an event repeats, in whole days: {@code FREQ=YEARLY;BYMONTH=11;BYDAY=4TH}.
 *
 * @param parts by name, in capitals
 */
record RepeatRule(Map<String, String> parts) {
  private static final int LONGEST = 500;
  private static final int MOST_DIGITS = 3;

  /** Followed at most so often: for 27 years every day. */
  private static final int MOST_STEPS = 10_000;

  private static final String FREQUENCY = "FREQ";
  private static final String INTERVAL = "INTERVAL";
  private static final String COUNT = "COUNT";
  private static final String UNTIL = "UNTIL";
  private static final String BY_MONTH = "BYMONTH";
  private static final String BY_MONTH_DAY = "BYMONTHDAY";
  private static final String WEEK_START = "WKST";
  private static final String YEARLY = "YEARLY";
  private static final Set<String> BY_DAYS = Set.of("DAILY", "WEEKLY", "MONTHLY", YEARLY);

  /** What the library is told; {@code UNTIL} is looked at here. */
  private static final Set<String> FOLLOWED =
      Set.of(
          FREQUENCY,
          INTERVAL,
          COUNT,
          WEEK_START,
          BY_MONTH,
          BY_MONTH_DAY,
          "BYWEEKNO",
          "BYYEARDAY",
          "BYDAY",
          "BYSETPOS");

  /** What says nothing about days. */
  private static final Set<String> PASSED_OVER = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");

  private static final BinaryOperator<String> LAST = (earlier, later) -> later;

  /**
   * @throws NoHolidayException when it is no rule, or one within days
   */
  static RepeatRule read(String text) {
    if (text.length() > LONGEST) {
      throw new NoHolidayException(
          "It repeats by a rule of more than %d characters.".formatted(LONGEST));
    }
    Map<String, String> parts =
        Stream.of(text.strip().toUpperCase(Locale.ROOT).split(";"))
            .map(part -> part.split("=", 2))
            .filter(pair -> pair.length == 2 && !PASSED_OVER.contains(pair[0].strip()))
            .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), LAST));
    RepeatRule rule = new RepeatRule(parts);
    boolean known =
        parts.keySet().stream().allMatch(part -> part.equals(UNTIL) || FOLLOWED.contains(part));
    boolean near = rule.part(INTERVAL).map(String::length).orElse(1) <= MOST_DIGITS;
    if (!parts.containsKey(FREQUENCY) || !known || !near) {
      throw unreadable(text);
    }
    if (!BY_DAYS.contains(parts.get(FREQUENCY))) {
      throw new NoHolidayException("It repeats within a day.");
    }
    return rule;
  }

  /** Whether it is the same date of every year, without an end. */
  boolean isYearlyOn(LocalDate date) {
    Map<String, String> allowed =
        Map.of(
            FREQUENCY,
            YEARLY,
            INTERVAL,
            "1",
            BY_MONTH,
            String.valueOf(date.getMonthValue()),
            BY_MONTH_DAY,
            String.valueOf(date.getDayOfMonth()));
    return YEARLY.equals(parts.get(FREQUENCY))
        && parts.entrySet().stream()
            .filter(part -> !part.getKey().equals(WEEK_START))
            .allMatch(part -> part.getValue().equals(allowed.get(part.getKey())));
  }

  /**
   * The dates from the first on, up to the last that is asked for, inclusive.
   *
   * @throws NoHolidayException when the rule cannot be followed, or not so far
   */
  List<LocalDate> dates(WrittenTime first, LocalDate last) {
    LocalDate end = end(first).filter(until -> until.isBefore(last)).orElse(last);
    List<LocalDate> dates = new ArrayList<>();
    try {
      RecurrenceRuleIterator steps =
          new RecurrenceRule(followed(), RfcMode.RFC5545_STRICT).iterator(day(first.date()));
      while (steps.hasNext()) {
        LocalDate date = date(steps.nextDateTime());
        if (date.isAfter(end)) {
          return dates;
        }
        if (dates.size() == MOST_STEPS) {
          throw new NoHolidayException("It repeats too often to be followed.");
        }
        dates.add(date);
      }
    } catch (InvalidRecurrenceRuleException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException refused) {
      // The library ends like this when a rule contradicts itself, as 30 February does.
      throw unreadable(followed());
    }
    return dates;
  }

  private Optional<LocalDate> end(WrittenTime first) {
    return part(UNTIL)
        .map(
            text ->
                WrittenTime.read(new Line(text, Optional.empty()))
                    .orElseThrow(() -> unreadable(UNTIL + "=" + text))
                    .dateAt(first));
  }

  private String followed() {
    return parts.entrySet().stream()
        .filter(part -> FOLLOWED.contains(part.getKey()))
        .map(part -> part.getKey() + "=" + part.getValue())
        .sorted(Comparator.comparing((String part) -> !part.startsWith(FREQUENCY)))
        .collect(Collectors.joining(";"));
  }

  private Optional<String> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The library counts months from 0. */
  private static DateTime day(LocalDate date) {
    return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
  }

  private static LocalDate date(DateTime day) {
    return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
  }

  private static NoHolidayException unreadable(String rule) {
    return new NoHolidayException("It repeats by a rule that cannot be followed: " + rule + ".");
  }
}
