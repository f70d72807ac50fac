package dev.accord.sync.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The definitions as they were last fetched, so that clocks run while Accord is away. */
public final class StoredDefinitions {
  private final Handle handle;

  StoredDefinitions(Handle handle) {
    this.handle = handle;
  }

  public Optional<KnownDefinitions> newest() {
    return handle
        .createQuery(
            "select revision, etag, fetched_at, body from definitions"
                + " order by fetched_at desc fetch first 1 rows only")
        .map(
            (row, context) ->
                new KnownDefinitions(
                    row.getLong("revision"),
                    row.getString("etag"),
                    Instant.ofEpochMilli(row.getLong("fetched_at")),
                    row.getString("body")))
        .findOne();
  }

  /** Replaces what was fetched before. */
  public void put(KnownDefinitions definitions) {
    handle.execute("delete from definitions");
    handle.execute(
        "insert into definitions (revision, etag, fetched_at, body) values (?, ?, ?, ?)",
        definitions.revision(),
        definitions.etag(),
        definitions.fetched().toEpochMilli(),
        definitions.body());
  }
}
