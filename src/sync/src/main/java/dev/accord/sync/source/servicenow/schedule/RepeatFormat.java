package dev.accord.sync.source.servicenow.schedule;

import dev.accord.sync.source.servicenow.schedule.Repeat.Floating;
import dev.accord.sync.source.servicenow.schedule.Repeat.Never;
import dev.accord.sync.source.servicenow.schedule.Repeat.OnDate;
import dev.accord.sync.source.servicenow.schedule.Repeat.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an entry says that it returns. */
final class RepeatFormat {
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int MONTHS = 12;
  private static final int DAYS = 7;

  private RepeatFormat() {}

  /** Absent when a calendar cannot say it. */
  static Optional<Repeat> read(Map<String, String> row, LocalDateTime from) {
    return switch (row.getOrDefault("repeat_type", "")) {
      case "", "NULL_OVERRIDE", "does_not_repeat" -> Optional.of(new Never());
      case "daily" -> Optional.of(new Weekly(EnumSet.allOf(DayOfWeek.class)));
      case "weekdays" -> Optional.of(new Weekly(WEEKDAYS));
      case "weekends" -> Optional.of(new Weekly(WEEKEND));
      case "weekMWF" ->
          Optional.of(
              new Weekly(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)));
      case "weekTT" -> Optional.of(new Weekly(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));
      case "weekly", "specific" -> Optional.of(new Weekly(days(row, from)));
      case "yearly" -> yearly(row, from);
      default -> Optional.empty();
    };
  }

  /** How often it leaves out a turn: 1 when it never does. */
  static int every(Map<String, String> row) {
    return number(row, "repeat_count").filter(count -> count > 0).orElse(1);
  }

  /** Digits from 1 for Monday, with or without commas; the day of its beginning when none. */
  private static Set<DayOfWeek> days(Map<String, String> row, LocalDateTime from) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    row.getOrDefault("days_of_week", "")
        .chars()
        .filter(digit -> digit >= '1' && digit <= '7')
        .forEach(digit -> days.add(DayOfWeek.of(digit - '0')));
    return days.isEmpty() ? EnumSet.of(from.getDayOfWeek()) : days;
  }

  private static Optional<Repeat> yearly(Map<String, String> row, LocalDateTime from) {
    if (!row.getOrDefault("yearly_type", "").equals("float")) {
      return Optional.of(new OnDate(from.getMonth(), from.getDayOfMonth()));
    }
    Optional<Integer> week =
        row.getOrDefault("float_week", "").equals("last")
            ? Optional.of(0)
            : number(row, "float_week").filter(it -> it >= 1 && it <= 5);
    // Here days count from 1 for Sunday.
    Optional<DayOfWeek> day =
        number(row, "float_day")
            .filter(it -> it >= 1 && it <= DAYS)
            .map(it -> DayOfWeek.SUNDAY.plus(it - 1L));
    Optional<Month> month =
        number(row, "month").filter(it -> it >= 1 && it <= MONTHS).map(Month::of);
    return week.isPresent() && day.isPresent() && month.isPresent()
        ? Optional.of(new Floating(month.get(), week.get(), day.get()))
        : Optional.empty();
  }

  private static Optional<Integer> number(Map<String, String> row, String field) {
    String text = row.getOrDefault(field, "");
    return text.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
