package dev.accord.sync.source.eventlog;

import dev.accord.sync.mapping.EventLogMapping;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a log, always as it is now: what was appended is added, and what was replaced is
 * read anew.
 */
final class LogContent implements AutoCloseable {
  /** Who writes a file pauses for less. */
  static final Duration STILL = Duration.ofSeconds(60);

  private static final int BUFFER = 1 << 16;

  private final Path place;
  private final EventLogMapping mapping;
  private final Clock clock;
  private final RowIndex index = new RowIndex();
  private final SeenValues seen;
  private List<Extent> extents = List.of();
  private Instant anew;

  LogContent(Path place, EventLogMapping mapping, Clock clock) {
    this.place = place;
    this.mapping = mapping;
    this.clock = clock;
    this.seen = new SeenValues(mapping);
    this.anew = clock.instant();
  }

  RowIndex index() {
    return index;
  }

  SeenValues seen() {
    return seen;
  }

  /**
   * Reads what is new.
   *
   * @throws TroubleException when it cannot be read now
   */
  void refresh() {
    List<LogFile> files = LogFile.at(place);
    boolean same = files.equals(extents.stream().map(Extent::file).toList());
    if (same && extents.stream().allMatch(Extent::whole)) {
      return;
    }
    try {
      if (!goOn(files)) {
        forget();
        goOn(files);
      }
    } catch (RuntimeException e) {
      // Some rows may have been added already.
      forget();
      throw e;
    }
  }

  private void forget() {
    index.clear();
    seen.clear();
    extents = List.of();
    anew = clock.instant();
  }

  /**
   * Whether nothing was written in the last minute: then what is missing is gone, and not about to
   * be written.
   */
  boolean isStill() {
    Instant then = clock.instant().minus(STILL);
    boolean untouched =
        extents.stream().allMatch(extent -> !extent.file().modified().isAfter(then));
    return untouched || !anew.isAfter(then);
  }

  /** Behind the row of that number, in what stands there now. */
  Position position(long row) {
    int last = extents.size() - 1;
    return last < 0
        ? Position.START
        : new Position(row, extents.size(), extents.get(last).bytes(), Extent.print(extents));
  }

  /** Whether what was read until the position stands there still. */
  boolean holds(Position position) {
    if (position.files() > extents.size()) {
      return false;
    }
    if (position.equals(position(position.row()))) {
      return true;
    }
    List<Extent> then = new ArrayList<>(extents.subList(0, position.files()));
    if (!then.isEmpty()) {
      Extent last = then.remove(then.size() - 1);
      if (position.bytes() > last.bytes()) {
        return false;
      }
      MessageDigest digest = Extent.sha256();
      try (InputStream in = last.file().open()) {
        digest(in, position.bytes(), digest);
      } catch (IOException e) {
        throw LogFile.unreadable(last.file().path(), e);
      }
      then.add(last.until(position.bytes(), digest));
    }
    return position.print().equals(Extent.print(then));
  }

  /**
   * Reads on where reading ended.
   *
   * @return whether what was read stands there still; when not, something is read of it
   */
  private boolean goOn(List<LogFile> files) {
    if (files.size() < extents.size()) {
      return false;
    }
    List<Extent> now = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      LogFile file = files.get(i);
      Extent before = i < extents.size() ? extents.get(i) : Extent.none(file);
      boolean last = i >= extents.size() - 1;
      boolean changed = !before.file().equals(file) || !before.whole();
      if (changed && (!last || before.open() || !before.file().path().equals(file.path()))) {
        return false;
      }
      Optional<Extent> after = changed ? goOn(before, file) : Optional.of(before);
      if (after.isEmpty()) {
        return false;
      }
      if (after.get().header().isPresent()) {
        now.add(after.get());
      } else if (i == 0) {
        throw new TroubleException(
            Trouble.UNREACHABLE,
            "%s has no whole first line yet, which names the columns; write it"
                .formatted(file.path()));
      }
      if (!after.get().whole()) {
        // Rows of later files come behind those that are still being written.
        break;
      }
    }
    extents = List.copyOf(now);
    return true;
  }

  private Optional<Extent> goOn(Extent before, LogFile file) {
    MessageDigest digest = Extent.sha256();
    try (InputStream in = file.open()) {
      boolean there = digest(in, before.bytes(), digest);
      if (!there || !Arrays.equals(Extent.copy(digest).digest(), before.sum())) {
        return Optional.empty();
      }
      boolean still = !file.modified().isAfter(clock.instant().minus(STILL));
      WholeRows rows = new WholeRows(in, mapping.csv(), still, digest);
      RowReader reader = new RowReader(file.name(), mapping, before);
      Optional<Header> header = reader.read(rows, this::add);
      return Optional.of(
          new Extent(
              file,
              before.bytes() + rows.bytes(),
              before.lines() + rows.lines(),
              !rows.isCut(),
              rows.endsOpen(),
              header,
              digest));
    } catch (IOException e) {
      throw LogFile.unreadable(file.path(), e);
    }
  }

  private void add(String id, Row row) {
    index.add(id, row);
    seen.add(row);
  }

  /** Whether there are so many bytes. */
  private static boolean digest(InputStream in, long bytes, MessageDigest into) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = bytes;
    while (left > 0) {
      int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (count < 0) {
        return false;
      }
      into.update(buffer, 0, count);
      left -= count;
    }
    return true;
  }

  @Override
  public void close() {
    index.close();
  }
}
