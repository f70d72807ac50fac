package dev.accord.sync.source.jira;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a Jira has been read.
 *
 * <p>Issues are read in the order of their last change; a page begins with the minute of the last
 * issue of the one before, for JQL knows minutes only and a count of issues to skip is wrong as
 * soon as one of them changes. When one minute holds more than a page, its issues are read in the
 * order of their ids, which never change. At the end reading begins anew two minutes before the
 * instant at which it had begun, for the index lags behind. What is read twice does no harm.
 *
 * @param from the minute to read from
 * @param until of a crowded minute its end; else absent
 * @param lastId in a crowded minute the id of the issue read last
 * @param begun when this reading began, by the server's clock; absent until it begins
 */
record Position(Instant from, Optional<Instant> until, long lastId, Optional<Instant> begun) {
  static final Position START = new Position(Instant.EPOCH, Optional.empty(), 0, Optional.empty());

  private static final Duration OVERLAP = Duration.ofMinutes(2);
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,11})\\|(\\d{0,11})\\|(\\d{1,18})\\|(\\d{0,11})");

  static Position of(Cursor cursor) {
    Matcher text = TEXT.matcher(cursor.text());
    if (!text.matches()) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "the cursor '%s' is none of Jira; reset the source".formatted(cursor.text()));
    }
    return new Position(
        Instant.ofEpochSecond(Long.parseLong(text.group(1))),
        instant(text.group(2)),
        Long.parseLong(text.group(3)),
        instant(text.group(4)));
  }

  private static Optional<Instant> instant(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
  }

  Cursor cursor() {
    return new Cursor(
        "%d|%s|%d|%s".formatted(from.getEpochSecond(), text(until), lastId, text(begun)));
  }

  private static String text(Optional<Instant> at) {
    return at.map(one -> Long.toString(one.getEpochSecond())).orElse("");
  }

  /** From a later minute on, in the same reading. */
  Position at(Instant minute, Instant begun) {
    return new Position(minute, Optional.empty(), 0, Optional.of(begun));
  }

  /** Through the minutes until the end one by one, as they hold more than a page. */
  Position crowded(Instant end, long lastId, Instant begun) {
    return new Position(from, Optional.of(end), lastId, Optional.of(begun));
  }

  /** Where the next reading begins, when there is nothing more in this one. */
  Position ended(Instant begun, Minutes minutes) {
    return new Position(minutes.lower(begun.minus(OVERLAP)), Optional.empty(), 0, Optional.empty());
  }
}
