package dev.accord.sync.store;

import dev.accord.sync.store.Letter.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What Accord says of tickets, and how far that was written into them. */
public final class Letters {
  private static final String COLUMNS =
      "system, id, ticket_key, body, wanted, written, due_at, attempts, reason";

  private final Handle handle;

  Letters(Handle handle) {
    this.handle = handle;
  }

  /** Those of the system's letters that are there, by the ids of their tickets. */
  public Map<String, Letter> byId(String system, Collection<String> ids) {
    Map<String, Letter> found = new HashMap<>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(
              "select l.system, l.id, l.ticket_key, l.body, l.wanted, l.written, l.due_at,"
                  + " l.attempts, l.reason"
                  + " from unnest(cast(:ids as varchar(100) array)) as asked (id)"
                  + " join letter l on l.system = :system and l.id = asked.id")
          .bind("system", system)
          .bindArray("ids", String.class, List.copyOf(ids))
          .map((row, context) -> read(row))
          .forEach(letter -> found.put(letter.id(), letter));
    }
    return found;
  }

  /** Puts letters in the place of those of the same tickets. */
  public void put(Collection<Letter> letters) {
    if (letters.isEmpty()) {
      return;
    }
    PreparedBatch old = handle.prepareBatch("delete from letter where system = ? and id = ?");
    letters.forEach(letter -> old.add(letter.system(), letter.id()));
    old.execute();
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into letter (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (Letter letter : letters) {
      batch.add(
          letter.system(),
          letter.id(),
          letter.key(),
          letter.body(),
          letter.wanted(),
          letter.written().orElse(null),
          letter.state().dueAt().map(Instant::toEpochMilli).orElse(null),
          letter.state().attempts(),
          letter.state().reason().orElse(null));
    }
    batch.execute();
  }

  /** Of tickets into which nothing is to be written any more. */
  public void forget(String system, Collection<String> ids) {
    if (!ids.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch("delete from letter where system = ? and id = ?");
      ids.forEach(id -> batch.add(system, id));
      batch.execute();
    }
  }

  /** Those whose time has come, the longest waiting first. */
  public List<Letter> due(String system, Instant now, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from letter where system = ? and due_at <= ?"
                + " order by due_at, id fetch first ? rows only")
        .bind(0, system)
        .bind(1, now.toEpochMilli())
        .bind(2, limit)
        .map((row, context) -> read(row))
        .list();
  }

  /** Leaves the letter alone until then, whatever becomes of who is writing it. */
  public void hold(Letter letter, Instant until) {
    handle.execute(
        "update letter set due_at = ? where system = ? and id = ?",
        until.toEpochMilli(),
        letter.system(),
        letter.id());
  }

  /**
   * After all of it was written. One that says something else by now stays to be written.
   *
   * @param hash of what stands in the ticket now
   */
  public void written(Letter letter, String hash) {
    handle.execute(
        "update letter set written = ?, attempts = 0, reason = null,"
            + " due_at = case when wanted = ? then null else due_at end"
            + " where system = ? and id = ?",
        hash,
        letter.wanted(),
        letter.system(),
        letter.id());
  }

  /** Keeps for later what the system refuses. */
  public void postpone(Letter letter, String reason, Instant until) {
    handle.execute(
        "update letter set attempts = attempts + 1, reason = ?, due_at = ?"
            + " where system = ? and id = ?",
        Columns.shortened(reason),
        until.toEpochMilli(),
        letter.system(),
        letter.id());
  }

  public int waiting(String system) {
    return count("select count(*) from letter where system = ? and due_at is not null", system);
  }

  public int refused(String system) {
    return count(
        "select count(*) from letter where system = ? and due_at is not null"
            + " and reason is not null",
        system);
  }

  private int count(String query, String system) {
    return handle.createQuery(query).bind(0, system).mapTo(Integer.class).one();
  }

  /** Some of those that are refused, the next to be tried first. */
  public List<Letter> refusals(String system, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from letter where system = ? and due_at is not null and reason is not null"
                + " order by due_at, id fetch first ? rows only")
        .bind(0, system)
        .bind(1, limit)
        .map((row, context) -> read(row))
        .list();
  }

  /** Has all that are refused tried again as soon as possible. */
  public void retryAll(String system, Instant now) {
    handle.execute(
        "update letter set due_at = ? where system = ? and due_at > ? and reason is not null",
        now.toEpochMilli(),
        system,
        now.toEpochMilli());
  }

  private static Letter read(ResultSet row) throws SQLException {
    return new Letter(
        row.getString("system"),
        row.getString("id"),
        row.getString("ticket_key"),
        row.getString("body"),
        row.getString("wanted"),
        Optional.ofNullable(row.getString("written")),
        new State(
            Columns.instant(row, "due_at"),
            row.getInt("attempts"),
            Optional.ofNullable(row.getString("reason"))));
  }
}
