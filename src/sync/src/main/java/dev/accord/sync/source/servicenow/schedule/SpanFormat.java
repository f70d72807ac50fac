package dev.accord.sync.source.servicenow.schedule;

import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import dev.accord.sync.source.servicenow.schedule.Repeat.Weekly;
import dev.accord.sync.source.servicenow.schedule.Repeat.Yearly;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads entries; what a calendar cannot say is told, never guessed. */
final class SpanFormat {
  private static final Set<String> OPEN = Set.of("", "work", "include", "null_override");
  private static final Set<String> EXCLUDED = Set.of("exclude", "excluded", "time_off");
  private static final Set<String> HARDLY_OPEN = Set.of("free", "tentative");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration YEAR = Duration.ofDays(365);
  private static final String BY_HAND = "Say its times in the calendar by hand.";

  private final SpanTimes times;
  private final Findings findings;

  SpanFormat(ZoneId zone, Findings findings) {
    this.times = new SpanTimes(zone);
    this.findings = findings;
  }

  Optional<Span> read(Map<String, String> row) {
    String type = row.getOrDefault("type", "").toLowerCase(Locale.ROOT);
    boolean excludes = EXCLUDED.contains(type);
    if (!excludes && !OPEN.contains(type)) {
      return leftOut(
          row, "It is of the type '%s'.".formatted(type), "Add its hours if promises count them.");
    }
    Optional<LocalDateTime> from = from(row);
    Optional<LocalDateTime> until = until(row);
    if (from.isEmpty() || until.isEmpty()) {
      return leftOut(
          row,
          "It goes from '%s' until '%s', which are no times such as 20260302T080000."
              .formatted(field(row, "start_date_time"), field(row, "end_date_time")),
          BY_HAND);
    }
    if (!until.get().isAfter(from.get())) {
      return leftOut(row, "It ends before it begins.", "Correct it there.");
    }
    return span(row, excludes, from.get(), until.get());
  }

  private Optional<Span> span(
      Map<String, String> row, boolean excludes, LocalDateTime from, LocalDateTime until) {
    Optional<Repeat> repeat = RepeatFormat.read(row, from);
    if (repeat.isEmpty()) {
      return leftOut(
          row,
          "It returns in a way that calendars cannot say ('%s')."
              .formatted(field(row, "repeat_type")),
          BY_HAND);
    }
    int every = RepeatFormat.every(row);
    boolean returns = !(repeat.get() instanceof Repeat.Never);
    if (returns && every > 1) {
      return leftOut(
          row,
          "It returns only every %d turns ('%s').".formatted(every, field(row, "repeat_type")),
          BY_HAND);
    }
    Duration length = Duration.between(from, until);
    boolean runsIntoItself =
        repeat.get() instanceof Weekly && length.compareTo(WEEK) > 0
            || repeat.get() instanceof Yearly && length.compareTo(YEAR) >= 0
            || length.compareTo(YEAR.multipliedBy(2)) > 0;
    if (runsIntoItself) {
      return leftOut(row, "It is %d days long.".formatted(length.toDays()), BY_HAND);
    }
    doubt(row, excludes);
    Optional<LocalDate> last = returns ? last(row) : Optional.empty();
    return Optional.of(new Span(field(row, "name"), excludes, from, until, repeat.get(), last));
  }

  private Optional<LocalDateTime> from(Map<String, String> row) {
    String text = field(row, "start_date_time");
    return isAllDay(row) ? times.day(text).map(LocalDate::atStartOfDay) : times.time(text);
  }

  private Optional<LocalDateTime> until(Map<String, String> row) {
    String text = field(row, "end_date_time");
    return isAllDay(row) ? times.dayBehind(text).map(LocalDate::atStartOfDay) : times.end(text);
  }

  private Optional<LocalDate> last(Map<String, String> row) {
    String text = field(row, "repeat_until");
    Optional<LocalDate> last = SpanTimes.date(text);
    if (last.isEmpty() && !text.isBlank() && !text.equals("0")) {
      findings.add(
          Kind.DOUBTFUL,
          field(row, "name"),
          "It returns until '%s', which is no date; it is taken to go on for ever.".formatted(text),
          "Check its end.");
    }
    return last;
  }

  private void doubt(Map<String, String> row, boolean excludes) {
    String shown = field(row, "show_as");
    if (!excludes && HARDLY_OPEN.contains(shown)) {
      findings.add(
          Kind.DOUBTFUL,
          field(row, "name"),
          "It shows as '%s', and is taken for open.".formatted(shown),
          "Check that promises count it.");
    }
  }

  private static boolean isAllDay(Map<String, String> row) {
    return Set.of("true", "1").contains(field(row, "all_day"));
  }

  private static String field(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private Optional<Span> leftOut(Map<String, String> row, String what, String cure) {
    findings.add(Kind.LEFT_OUT, field(row, "name"), what, cure);
    return Optional.empty();
  }
}
