package dev.accord.sync.source.eventlog;

import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The rows of a log by their tickets, and which tickets were updated last, in a temporary file:
 * memory does not grow with them.
 */
final class RowIndex implements AutoCloseable {
  private static final int CACHE_MEBIBYTES = 16;
  private static final int BUFFER_KIBIBYTES = 16 << 10;
  private static final char BEHIND_ID = '\0';

  private final Path file;
  private final MVStore store;

  /** By the ticket's id and the row's number. */
  private final MVMap<String, String> rows;

  /** Ids of tickets by the number of their last row. */
  private final MVMap<Long, String> latest;

  /** The other way round. */
  private final MVMap<String, Long> lastRows;

  private long count;

  RowIndex() {
    file = temporaryFile();
    store =
        attempt(
            () ->
                new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEBIBYTES)
                    .autoCommitBufferSize(BUFFER_KIBIBYTES)
                    .compress()
                    .open());
    store.setVersionsToKeep(0);
    store.setRetentionTime(0);
    rows = store.openMap("rows", map(StringDataType.INSTANCE, StringDataType.INSTANCE));
    latest = store.openMap("latest", map(LongDataType.INSTANCE, StringDataType.INSTANCE));
    lastRows = store.openMap("last-rows", map(StringDataType.INSTANCE, LongDataType.INSTANCE));
  }

  private static <K, V> MVMap.Builder<K, V> map(
      org.h2.mvstore.type.DataType<K> keys, org.h2.mvstore.type.DataType<V> values) {
    MVMap.Builder<K, V> builder = new MVMap.Builder<>();
    builder.keyType(keys).valueType(values);
    return builder;
  }

  private static Path temporaryFile() {
    try {
      Path path = Files.createTempFile("accord-sync-log", ".rows");
      path.toFile().deleteOnExit();
      return path;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** A ticket and the number of its last row; numbers begin with 1. */
  record Latest(long row, String id) {}

  /** How many rows there are. */
  long count() {
    return count;
  }

  /** Adds a row behind all others. */
  void add(String id, Row row) {
    attempt(
        () -> {
          long number = ++count;
          rows.put("%s%c%016x".formatted(id, BEHIND_ID, number), row.packed());
          Long before = lastRows.put(id, number);
          if (before != null) {
            latest.remove(before);
          }
          return latest.put(number, id);
        });
  }

  /** Tickets whose last row stands behind the one of that number, in the order of those rows. */
  List<Latest> behind(long row, int most) {
    return attempt(
        () -> {
          List<Latest> found = new ArrayList<>();
          Cursor<Long, String> cursor = latest.cursor(row + 1);
          while (found.size() < most && cursor.hasNext()) {
            found.add(new Latest(cursor.next(), cursor.getValue()));
          }
          return found;
        });
  }

  /** Ids of tickets, the one whose last row stands last first. */
  List<String> newest(int most) {
    return attempt(
        () -> {
          List<String> found = new ArrayList<>();
          Iterator<Long> numbers = latest.keyIteratorReverse(Long.MAX_VALUE);
          while (found.size() < most && numbers.hasNext()) {
            found.add(String.valueOf(latest.get(numbers.next())));
          }
          return found;
        });
  }

  /** The rows of a ticket in the order of the log; none when it has none. */
  List<Row> of(String id, int most) {
    return attempt(
        () -> {
          List<Row> found = new ArrayList<>();
          Cursor<String, String> cursor =
              rows.cursor(id + BEHIND_ID, id + (char) (BEHIND_ID + 1), false);
          while (found.size() < most && cursor.hasNext()) {
            cursor.next();
            found.add(Row.unpacked(cursor.getValue()));
          }
          return found;
        });
  }

  void clear() {
    attempt(
        () -> {
          rows.clear();
          latest.clear();
          lastRows.clear();
          count = 0;
          return count;
        });
  }

  private static <T> T attempt(Supplier<T> work) {
    try {
      return work.get();
    } catch (MVStoreException e) {
      throw unwritable(e);
    }
  }

  private static TroubleException unwritable(Exception why) {
    return new TroubleException(
        Trouble.UNREACHABLE,
        "the temporary file for its rows cannot be written in %s (%s); maybe the disk is full"
            .formatted(System.getProperty("java.io.tmpdir"), why.getMessage()),
        why);
  }

  @Override
  public void close() {
    store.closeImmediately();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
