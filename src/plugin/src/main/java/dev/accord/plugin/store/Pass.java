package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;

/**
 * That a job ran to its end.
 *
 * @param watermark everything before it has been seen
 * @param handled issues that the pass handled
 */
public record Pass(String name, Instant watermark, Instant ended, int handled) {
  static Pass from(PassRow row) {
    return new Pass(
        row.getName(),
        Instant.ofEpochMilli(row.getWatermark()),
        Instant.ofEpochMilli(row.getEndedAt()),
        row.getHandled());
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(PassRow.NAME, name)
        .with(PassRow.WATERMARK, watermark)
        .with(PassRow.ENDED_AT, ended)
        .with(PassRow.HANDLED, handled)
        .toMap();
  }
}
