package dev.accord.sync.source.eventlog;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a log has been read.
 *
 * <p>Tickets are read in the order of their last rows. The number of a row says which one it is as
 * long as what stood there when it was counted stands there still; so the position keeps what tells
 * those contents from others. When they are others, reading begins anew.
 *
 * @param row number of the row that was read last; 0 before all
 * @param files how many files there were then
 * @param bytes how much of the last of them
 * @param print of all of that, as {@link Extent#print}
 */
record Position(long row, int files, long bytes, String print) {
  static final Position START = new Position(0, 0, 0, "");

  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,18})\\|(\\d{1,9})\\|(\\d{1,18})\\|([0-9a-f]*)");

  static Position of(Cursor cursor) {
    Matcher text = TEXT.matcher(cursor.text());
    if (!text.matches()) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "the cursor '%s' is none of an event log; reset the source".formatted(cursor.text()));
    }
    return new Position(
        Long.parseLong(text.group(1)),
        Integer.parseInt(text.group(2)),
        Long.parseLong(text.group(3)),
        text.group(4));
  }

  Cursor cursor() {
    return new Cursor("%d|%d|%d|%s".formatted(row, files, bytes, print));
  }
}
