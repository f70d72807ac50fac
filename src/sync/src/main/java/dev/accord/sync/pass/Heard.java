package dev.accord.sync.pass;

import dev.accord.sync.source.Cursor;
import java.time.Duration;
import java.time.Instant;

/**
 * How far Accord was heard of a system.
 *
 * @param shape of the settings by which it was
 * @param begun when that began with the first ticket
 * @param after where to go on; empty for the first ticket
 */
record Heard(String shape, Instant begun, String after) {
  /**
   * So often everything is heard again: what changed without a ticket being tracked, such as a
   * name, arrives by then.
   */
  private static final Duration AGAIN = Duration.ofDays(1);

  static Heard nothing(String shape, Instant now) {
    return new Heard(shape, now, "");
  }

  static Heard of(Cursor cursor) {
    String[] parts = cursor.text().split("\\|", 3);
    return parts.length == 3 && parts[1].matches("\\d{1,12}")
        ? new Heard(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), parts[2])
        : new Heard("", Instant.EPOCH, "");
  }

  Cursor cursor() {
    return new Cursor("%s|%d|%s".formatted(shape, begun.getEpochSecond(), after));
  }

  /** Whether to go on from here, or to begin with the first ticket again. */
  boolean isGoodFor(String settings, Instant now) {
    return shape.equals(settings) && now.isBefore(begun.plus(AGAIN));
  }

  Heard until(String next) {
    return new Heard(shape, begun, next);
  }
}
