package dev.accord.sync.source.eventlog;

import dev.accord.sync.mapping.EventLogMapping.Csv;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The bytes of a file up to the end of its last whole row: what stands behind it may still be being
 * written. Notes what it lets through.
 */
final class WholeRows extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_ROW = 1 << 20;

  private enum Place {
    FIELD_BEGINS,
    IN_FIELD,
    IN_QUOTES,
    BEHIND_QUOTE
  }

  private final InputStream file;
  private final Csv csv;
  private final boolean all;
  private final MessageDigest digest;
  private byte[] buffer = new byte[BUFFER];
  private int begin;
  private int whole;
  private int end;
  private boolean ended;
  private Place place = Place.FIELD_BEGINS;
  private long bytes;
  private long lines;
  private byte last = '\n';

  /**
   * @param all whether the last row is whole even without an end of line
   * @param digest gets what is let through
   */
  WholeRows(InputStream file, Csv csv, boolean all, MessageDigest digest) {
    this.file = file;
    this.csv = csv;
    this.all = all;
    this.digest = digest;
  }

  /** How many bytes were let through. */
  long bytes() {
    return bytes;
  }

  /** How many ends of lines were among them. */
  long lines() {
    return lines;
  }

  /** Whether something stands behind the last whole row. */
  boolean isCut() {
    return end > begin;
  }

  /** Whether what was let through ends without an end of line. */
  boolean endsOpen() {
    return last != '\n';
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (begin == whole && !ended) {
      fill();
    }
    int count = Math.min(length, whole - begin);
    if (count == 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(buffer, begin, into, from, count);
    digest.update(buffer, begin, count);
    for (int i = begin; i < begin + count; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
    }
    begin += count;
    bytes += count;
    last = buffer[begin - 1];
    return count;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, begin, buffer, 0, end - begin);
    end -= begin;
    begin = 0;
    whole = 0;
    if (end == buffer.length) {
      if (end >= LONGEST_ROW) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "the row behind line %d is longer than 1 MB; maybe a quote is not closed there"
                .formatted(lines));
      }
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    int count = file.read(buffer, end, buffer.length - end);
    if (count < 0) {
      ended = true;
      whole = all ? end : 0;
      return;
    }
    for (int i = end; i < end + count; i++) {
      place = next(buffer[i]);
      if (buffer[i] == '\n' && place == Place.FIELD_BEGINS) {
        whole = i + 1;
      }
    }
    end += count;
  }

  private Place next(byte each) {
    if (place == Place.IN_QUOTES) {
      return each == csv.quote() ? Place.BEHIND_QUOTE : Place.IN_QUOTES;
    }
    boolean quotes = each == csv.quote() && place != Place.IN_FIELD;
    if (quotes) {
      return Place.IN_QUOTES;
    }
    return each == csv.separator() || each == '\n' ? Place.FIELD_BEGINS : Place.IN_FIELD;
  }
}
