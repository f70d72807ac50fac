package dev.accord.engine.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns local times of a zone into instants, and remembers the stretch without a clock change that
 * it last looked at, so that walking along a calendar seldom asks the zone's rules.
 *
 * <p>Local times are counted as epoch milliseconds would be if the zone were UTC. Not thread-safe;
 * made for one walk.
 */
final class ZoneCursor {

  private final ZoneRules rules;
  private long offset;
  private long plainFrom;
  private long plainUntil;

  ZoneCursor(ZoneId zone) {
    rules = zone.getRules();
  }

  /** A skipped time moves to the first instant after the gap; of a repeated time the first. */
  long opening(long local) {
    return isPlain(local) ? local - offset : changing(local, true);
  }

  /** A skipped time moves to the first instant after the gap; of a repeated time the last. */
  long closing(long local) {
    return isPlain(local) ? local - offset : changing(local, false);
  }

  private boolean isPlain(long local) {
    return plainFrom <= local && local < plainUntil;
  }

  private long changing(long local, boolean first) {
    LocalDateTime time = dateTime(local);
    ZoneOffsetTransition change = rules.getTransition(time);
    if (change == null) {
      remember(local, rules.getOffset(time));
      return local - offset;
    }
    if (change.isGap()) {
      return change.toEpochSecond() * 1000;
    }
    ZoneOffset chosen = first ? change.getOffsetBefore() : change.getOffsetAfter();
    return local - millis(chosen);
  }

  private void remember(long local, ZoneOffset valid) {
    offset = millis(valid);
    Instant instant = Instant.ofEpochMilli(local - offset);
    ZoneOffsetTransition before = rules.previousTransition(instant.plusMillis(1));
    ZoneOffsetTransition after = rules.nextTransition(instant);
    plainFrom =
        before == null
            ? Long.MIN_VALUE
            : before.toEpochSecond() * 1000
                + Math.max(millis(before.getOffsetBefore()), millis(before.getOffsetAfter()));
    plainUntil =
        after == null
            ? Long.MAX_VALUE
            : after.toEpochSecond() * 1000
                + Math.min(millis(after.getOffsetBefore()), millis(after.getOffsetAfter()));
  }

  private static LocalDateTime dateTime(long local) {
    int nanos = (int) Math.floorMod(local, 1000L) * 1_000_000;
    return LocalDateTime.ofEpochSecond(Math.floorDiv(local, 1000L), nanos, ZoneOffset.UTC);
  }

  private static long millis(ZoneOffset offset) {
    return offset.getTotalSeconds() * 1000L;
  }
}
