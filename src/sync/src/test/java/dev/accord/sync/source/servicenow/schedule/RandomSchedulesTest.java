package dev.accord.sync.source.servicenow.schedule;

import static dev.accord.sync.source.servicenow.schedule.Entries.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.WorkingTime;
import dev.accord.sync.source.servicenow.schedule.Repeat.Never;
import dev.accord.sync.source.servicenow.schedule.Repeat.Weekly;
import dev.accord.sync.source.servicenow.schedule.Repeat.Yearly;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars are open exactly when an entry includes an instant and none excludes it. */
class RandomSchedulesTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final LocalDate TODAY = NOW.atZone(UTC).toLocalDate();
  private static final int DAYS = 60;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void are_open_when_the_entries_say(int hundred) {
    for (int seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
      compare(seed);
    }
  }

  private static void compare(int seed) {
    Random random = new Random(seed);
    List<Map<String, String>> rows = new ArrayList<>();
    rows.add(row(random, false, "weekdays"));
    int more = random.nextInt(6);
    for (int i = 0; i < more; i++) {
      String[] repeats = {"daily", "weekends", "weekly", "", "yearly"};
      rows.add(row(random, random.nextBoolean(), repeats[random.nextInt(repeats.length)]));
    }
    Schedule schedule = new Schedule("Hours", "UTC", rows, List.of());
    List<Span> spans = Gathering.of(schedule, UTC, new Findings("Hours"));
    WorkingTime time = WorkingTime.of(Entries.convert(schedule).calendar().orElseThrow());

    LocalDateTime at = TODAY.plusDays(1).atStartOfDay();
    for (int i = 0; i < DAYS * 48; i++, at = at.plusMinutes(30)) {
      assertThat(time.isOpen(at.toInstant(ZoneOffset.UTC)))
          .as("seed %d at %s of %s", seed, at, rows)
          .isEqualTo(isOpen(spans, at));
    }
  }

  private static Map<String, String> row(Random random, boolean excludes, String repeat) {
    boolean recurs = !repeat.isEmpty();
    LocalDate day =
        recurs
            ? TODAY.minusYears(3).minusDays(random.nextInt(300))
            : TODAY.plusDays(random.nextInt(DAYS + 4));
    boolean wholeDays = random.nextInt(3) == 0;
    LocalDateTime from =
        wholeDays ? day.atStartOfDay() : day.atStartOfDay().plusMinutes(30L * random.nextInt(48));
    LocalDateTime until =
        wholeDays
            ? from.plusDays(1L + random.nextInt(3))
            : from.plusMinutes(30L + 30L * random.nextInt(60));
    Map<String, String> row = new HashMap<>();
    row.put("name", "Entry");
    row.put("type", excludes ? "exclude" : "");
    row.put("start_date_time", TIME.format(from));
    row.put("end_date_time", TIME.format(wholeDays ? until.minusSeconds(1) : until));
    row.put("all_day", Boolean.toString(wholeDays));
    row.put("repeat_type", repeat);
    row.put("days_of_week", Integer.toString(1 + random.nextInt(7)));
    if (recurs && random.nextInt(5) == 0) {
      row.put(
          "repeat_until",
          DateTimeFormatter.BASIC_ISO_DATE.format(TODAY.plusDays(random.nextInt(80))));
    }
    return row;
  }

  private static boolean isOpen(List<Span> spans, LocalDateTime at) {
    return spans.stream().anyMatch(span -> !span.excludes() && holds(span, at))
        && spans.stream().noneMatch(span -> span.excludes() && holds(span, at));
  }

  /** Tries every day on which it may have begun. */
  private static boolean holds(Span span, LocalDateTime at) {
    for (LocalDate day = at.toLocalDate().minusDays(7);
        !day.isAfter(at.toLocalDate());
        day = day.plusDays(1)) {
      LocalDateTime begin = day.atTime(span.from().toLocalTime());
      boolean covers = !at.isBefore(begin) && at.isBefore(begin.plus(span.length()));
      if (covers && begins(span, day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Span span, LocalDate day) {
    boolean within =
        !day.isBefore(span.from().toLocalDate()) && span.last().filter(day::isAfter).isEmpty();
    if (span.repeat() instanceof Never) {
      return day.equals(span.from().toLocalDate());
    }
    if (span.repeat() instanceof Weekly weekly) {
      return within && weekly.days().contains(day.getDayOfWeek());
    }
    return within && ((Yearly) span.repeat()).in(day.getYear()).filter(day::equals).isPresent();
  }
}
