package dev.accord.sync.store;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.store.SourceState.Failure;
import dev.accord.sync.trouble.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** How far each source has been read. */
public final class SourceStates {
  private static final List<String> NAMES =
      List.of(
          "cursor_text",
          "complete",
          "swept_until",
          "clock_offset_ms",
          "begun_at",
          "read_until",
          "pass_read",
          "pass_changed",
          "pass_rejected",
          "pass_ms",
          "trouble",
          "message",
          "failing_since",
          "retry_at",
          "system");
  private static final String COLUMNS = String.join(", ", NAMES);
  private static final String INSERT =
      "insert into source_state (%s) values (%s)"
          .formatted(COLUMNS, String.join(", ", Collections.nCopies(NAMES.size(), "?")));
  private static final String UPDATE =
      "update source_state set %s = ? where system = ?"
          .formatted(String.join(" = ?, ", NAMES.subList(0, NAMES.size() - 1)));

  private final Handle handle;

  SourceStates(Handle handle) {
    this.handle = handle;
  }

  /** Of a source that was never read: that. */
  public SourceState of(String system) {
    return find(system, "").orElseGet(() -> SourceState.unread(system));
  }

  /** Absent when there is none of the name. */
  public Optional<SourceState> known(String system) {
    return find(system, "");
  }

  public void forget(String system) {
    handle.execute("delete from source_state where system = ?", system);
  }

  /** In the order of their names. */
  public List<SourceState> all() {
    return handle
        .createQuery("select " + COLUMNS + " from source_state order by system")
        .map((row, context) -> read(row))
        .list();
  }

  /**
   * Changes the state of a source. Whoever else wants to waits until this transaction ends.
   *
   * @return the state as it is then
   */
  public SourceState change(String system, UnaryOperator<SourceState> change) {
    Optional<SourceState> before = find(system, " for update");
    SourceState after = change.apply(before.orElseGet(() -> SourceState.unread(system)));
    write(before.isPresent() ? UPDATE : INSERT, after);
    return after;
  }

  private Optional<SourceState> find(String system, String lock) {
    return handle
        .createQuery("select " + COLUMNS + " from source_state where system = ?" + lock)
        .bind(0, system)
        .map((row, context) -> read(row))
        .findOne();
  }

  private void write(String statement, SourceState state) {
    Optional<Failure> failure = state.failure();
    handle.execute(
        statement,
        state.cursor().map(Cursor::text).orElse(null),
        state.complete(),
        state.sweptUntil(),
        state.clockOffset().toMillis(),
        state.begunAt().map(Instant::toEpochMilli).orElse(null),
        state.readUntil().map(Instant::toEpochMilli).orElse(null),
        state.lastPass().read(),
        state.lastPass().changed(),
        state.lastPass().rejected(),
        state.lastPass().took().toMillis(),
        failure.map(it -> it.trouble().name()).orElse(null),
        failure.map(it -> Columns.shortened(it.message())).orElse(null),
        failure.map(it -> it.since().toEpochMilli()).orElse(null),
        failure.map(it -> it.retryAt().toEpochMilli()).orElse(null),
        state.system());
  }

  private static SourceState read(ResultSet row) throws SQLException {
    return new SourceState(
        row.getString("system"),
        Optional.ofNullable(row.getString("cursor_text")).map(Cursor::new),
        row.getBoolean("complete"),
        row.getString("swept_until"),
        Duration.ofMillis(row.getLong("clock_offset_ms")),
        Columns.instant(row, "begun_at"),
        Columns.instant(row, "read_until"),
        new PassFigures(
            row.getInt("pass_read"),
            row.getInt("pass_changed"),
            row.getInt("pass_rejected"),
            Duration.ofMillis(row.getLong("pass_ms"))),
        failure(row));
  }

  private static Optional<Failure> failure(ResultSet row) throws SQLException {
    String trouble = row.getString("trouble");
    return trouble == null
        ? Optional.empty()
        : Optional.of(
            new Failure(
                Trouble.valueOf(trouble),
                row.getString("message"),
                Instant.ofEpochMilli(row.getLong("failing_since")),
                Instant.ofEpochMilli(row.getLong("retry_at"))));
  }
}
