package dev.accord.sync.compare;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.FirstDifference;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Whether a schedule of theirs and a calendar of ours are open at the same times. */
public final class HoursComparison {
  private static final Duration AHEAD = Duration.ofDays(60);
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

  private HoursComparison() {}

  /**
   * The first difference of the next 60 days in words.
   *
   * @param theirs what the schedule comes to as a calendar
   * @return empty when there is none
   */
  public static Optional<String> of(Calendar theirs, Calendar ours, Instant now) {
    WorkingTime there = WorkingTime.of(theirs);
    ZoneId zone = zone(theirs, now);
    return FirstDifference.of(there, WorkingTime.of(ours), now, now.plus(AHEAD))
        .map(
            at ->
                "from %s (%s) on the schedule is %s and the calendar is %s"
                    .formatted(
                        SHOWN.format(at.atZone(zone)),
                        zone,
                        there.isOpen(at) ? "open" : "closed",
                        there.isOpen(at) ? "closed" : "open"));
  }

  private static ZoneId zone(Calendar calendar, Instant now) {
    return calendar.versionAt(now).hours() instanceof OfficeHours office
        ? office.zone()
        : ZoneOffset.UTC;
  }
}
