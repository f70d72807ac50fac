package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;

/**
 * The oracle: a calendar painted minute by minute, date by date, by the zone's rules. Slow, for
 * windows on whole minutes, and of no kin to the code that it judges.
 */
final class PaintedCalendar {

  private static final long MINUTE = 60_000;

  private final long firstMinute;
  private final int minutes;
  private final BitSet open = new BitSet();

  /** Paints the minutes of {@code [from, until)}, both on a whole minute. */
  PaintedCalendar(Calendar calendar, Instant from, Instant until) {
    firstMinute = from.toEpochMilli() / MINUTE;
    minutes = (int) Duration.between(from, until).toMinutes();
    List<CalendarVersion> versions = calendar.versions();
    for (int i = 0; i < versions.size(); i++) {
      BitSet ofVersion = painted(versions.get(i).hours(), from, until);
      if (i > 0) {
        ofVersion.clear(0, bit(versions.get(i).effectiveFrom()));
      }
      if (i < versions.size() - 1) {
        ofVersion.clear(bit(versions.get(i + 1).effectiveFrom()), minutes);
      }
      open.or(ofVersion);
    }
  }

  private BitSet painted(Hours hours, Instant from, Instant until) {
    BitSet paint = new BitSet();
    if (!(hours instanceof OfficeHours office)) {
      paint.set(0, minutes);
      return paint;
    }
    LocalDate first = from.atZone(office.zone()).toLocalDate().minusDays(3);
    LocalDate end = until.atZone(office.zone()).toLocalDate().plusDays(3);
    List<LocalDate> ordinary =
        first.datesUntil(end).filter(date -> !hasException(office, date)).toList();
    List<LocalDate> holidays = ordinary.stream().filter(office.holidays()::cover).toList();
    boolean masked = office.holidays().reach() == HolidayReach.LOCAL_DATE;
    for (LocalDate date : ordinary) {
      if (masked || !holidays.contains(date)) {
        office.week().on(date.getDayOfWeek()).forEach(w -> paint(paint, office.zone(), date, w));
      }
    }
    for (LocalDate date : masked ? holidays : List.<LocalDate>of()) {
      paint.clear(
          bit(date.atStartOfDay(office.zone()).toInstant()),
          bit(date.plusDays(1).atStartOfDay(office.zone()).toInstant()));
    }
    for (DatedException exception : office.exceptions()) {
      exception.windows().forEach(w -> paint(paint, office.zone(), exception.date(), w));
    }
    return paint;
  }

  private static boolean hasException(OfficeHours office, LocalDate date) {
    return office.exceptions().stream().anyMatch(exception -> exception.date().equals(date));
  }

  private void paint(BitSet paint, ZoneId zone, LocalDate date, Window window) {
    LocalDateTime opening = date.atTime(window.start());
    int first = bit(instant(zone.getRules(), opening, 0));
    int end = bit(instant(zone.getRules(), opening.plus(window.length()), 1));
    paint.set(first, Math.max(first, end));
  }

  /** Of two instants with this local time the one asked for; of none the first one after. */
  private static Instant instant(ZoneRules rules, LocalDateTime local, int choice) {
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    if (offsets.isEmpty()) {
      return rules.getTransition(local).getInstant();
    }
    return local.toInstant(offsets.get(Math.min(choice, offsets.size() - 1)));
  }

  private int bit(Instant instant) {
    long minute = Math.floorDiv(instant.toEpochMilli(), MINUTE) - firstMinute;
    return (int) Math.max(0, Math.min(minutes, minute));
  }

  boolean isOpen(long at) {
    return open.get((int) (at / MINUTE - firstMinute));
  }

  /** Counts open minutes, and parts of the first and the last. */
  long between(long start, long end) {
    long sum = 0;
    for (long at = start; at < end; at = nextMinute(at)) {
      if (isOpen(at)) {
        sum += Math.min(end, nextMinute(at)) - at;
      }
    }
    return sum;
  }

  /** Walks forward until the amount has passed; {@link WorkingTime#NEVER} past the painted time. */
  long due(long start, long amount) {
    long left = amount;
    for (long at = start; at < end(); at = nextMinute(at)) {
      long step = isOpen(at) ? nextMinute(at) - at : 0;
      if (step >= left) {
        return at + left;
      }
      left -= step;
    }
    return WorkingTime.NEVER;
  }

  /**
   * Walks backward until the amount has passed; {@link WorkingTime#NEVER} past the painted time.
   */
  long before(long end, long amount) {
    long left = amount;
    for (long at = end; at > firstMinute * MINUTE; at = previousMinute(at)) {
      long step = isOpen(at - 1) ? at - previousMinute(at) : 0;
      if (step >= left) {
        return at - left;
      }
      left -= step;
    }
    return WorkingTime.NEVER;
  }

  private long end() {
    return (firstMinute + minutes) * MINUTE;
  }

  private static long nextMinute(long at) {
    return (at / MINUTE + 1) * MINUTE;
  }

  private static long previousMinute(long at) {
    return ((at - 1) / MINUTE) * MINUTE;
  }
}
