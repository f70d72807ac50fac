package dev.accord.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Tickets that could not be understood. */
public final class Rejects {
  private static final String COLUMNS =
      "system, id, ticket_key, reason, first_at, attempts, retry_at";

  private final Handle handle;

  Rejects(Handle handle) {
    this.handle = handle;
  }

  public Optional<Reject> find(String system, String id) {
    return handle
        .createQuery("select " + COLUMNS + " from reject where system = ? and id = ?")
        .bind(0, system)
        .bind(1, id)
        .map((row, context) -> read(row))
        .findOne();
  }

  public void put(Reject reject) {
    handle.execute("delete from reject where system = ? and id = ?", reject.system(), reject.id());
    handle.execute(
        "insert into reject (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
        reject.system(),
        reject.id(),
        reject.key(),
        Columns.shortened(reject.reason()),
        reject.first().toEpochMilli(),
        reject.attempts(),
        reject.retryAt().toEpochMilli());
  }

  /** Those that are understood now, or are gone; most of them were never here. */
  public void clear(String system, Collection<String> ids) {
    List<String> here = among(system, ids);
    if (!here.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch("delete from reject where system = ? and id = ?");
      here.forEach(id -> batch.add(system, id));
      batch.execute();
    }
  }

  private List<String> among(String system, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "select r.id from unnest(cast(:ids as varchar(100) array)) as wanted (id)"
                + " join reject r on r.system = :system and r.id = wanted.id")
        .bind("system", system)
        .bindArray("ids", String.class, List.copyOf(ids))
        .mapTo(String.class)
        .list();
  }

  /** Those whose time has come to be read again, the longest waiting first. */
  public List<Reject> due(String system, Instant now, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from reject where system = ? and retry_at <= ?"
                + " order by retry_at, id fetch first ? rows only")
        .bind(0, system)
        .bind(1, now.toEpochMilli())
        .bind(2, limit)
        .map((row, context) -> read(row))
        .list();
  }

  /** The oldest of the system. */
  public List<Reject> oldest(String system, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from reject where system = ? order by first_at, id fetch first ? rows only")
        .bind(0, system)
        .bind(1, limit)
        .map((row, context) -> read(row))
        .list();
  }

  /** Has every one of the system read again as soon as possible. */
  public int retryAll(String system, Instant now) {
    return handle.execute(
        "update reject set retry_at = ? where system = ?", now.toEpochMilli(), system);
  }

  public int count(String system) {
    return handle
        .createQuery("select count(*) from reject where system = ?")
        .bind(0, system)
        .mapTo(Integer.class)
        .one();
  }

  private static Reject read(ResultSet row) throws SQLException {
    return new Reject(
        row.getString("system"),
        row.getString("id"),
        row.getString("ticket_key"),
        row.getString("reason"),
        Instant.ofEpochMilli(row.getLong("first_at")),
        row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("retry_at")));
  }
}
