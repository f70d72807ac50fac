package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That a job ran to its end.
 *
 * @param watermark everything before it has been seen
 * @param handled issues that the pass handled
 * @param revision of the definitions that it went by; absent when it goes by none
 */
public record Pass(
    String name, Instant watermark, Instant ended, int handled, Optional<Long> revision) {
  /** One that goes by no definitions. */
  public Pass(String name, Instant watermark, Instant ended, int handled) {
    this(name, watermark, ended, handled, Optional.empty());
  }

  static Pass from(PassRow row) {
    return new Pass(
        row.getName(),
        Instant.ofEpochMilli(row.getWatermark()),
        Instant.ofEpochMilli(row.getEndedAt()),
        row.getHandled(),
        Optional.ofNullable(row.getRevision()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(PassRow.NAME, name)
        .with(PassRow.WATERMARK, watermark)
        .with(PassRow.ENDED_AT, ended)
        .with(PassRow.HANDLED, handled)
        .withNullable(PassRow.REVISION, revision)
        .toMap();
  }
}
