package dev.accord.sync.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Tickets to be handed over, each once for each target: one that changes again before it was handed
 * over takes the place of the earlier.
 */
public final class Outbox {
  /** Who gets tickets. */
  public enum Target {
    /** Accord in Jira. */
    ACCORD,
  }

  private final Handle handle;

  Outbox(Handle handle) {
    this.handle = handle;
  }

  public void add(Target target, String system, Collection<String> ids, Instant now) {
    if (ids.isEmpty()) {
      return;
    }
    remove(target, system, ids);
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into outbox (target, system, id, added_at, attempts, retry_at)"
                + " values (?, ?, ?, ?, 0, ?)");
    for (String id : ids) {
      batch.add(target.name(), system, id, now.toEpochMilli(), now.toEpochMilli());
    }
    batch.execute();
  }

  private void remove(Target target, String system, Collection<String> ids) {
    handedOver(
        handle
            .createQuery(
                "select o.number from unnest(cast(:ids as varchar(100) array)) as wanted (id)"
                    + " join outbox o on o.target = :target and o.system = :system"
                    + " and o.id = wanted.id")
            .bind("target", target.name())
            .bind("system", system)
            .bindArray("ids", String.class, List.copyOf(ids))
            .mapTo(Long.class)
            .list());
  }

  /** Those whose time has come, the longest waiting first. */
  public List<Parcel> due(Target target, Instant now, int limit) {
    return handle
        .createQuery(
            "select o.number, o.attempts, t.system, t.id, t.ticket_key, t.seen_at, t.hash, t.gone,"
                + " t.body from outbox o join ticket t on t.system = o.system and t.id = o.id"
                + " where o.target = ? and o.retry_at <= ?"
                + " order by o.number fetch first ? rows only")
        .bind(0, target.name())
        .bind(1, now.toEpochMilli())
        .bind(2, limit)
        .map(
            (row, context) ->
                new Parcel(row.getLong("number"), row.getInt("attempts"), Tickets.read(row)))
        .list();
  }

  /** Forgets what was handed over; what was added since has another number and stays. */
  public void handedOver(Collection<Long> numbers) {
    PreparedBatch batch = handle.prepareBatch("delete from outbox where number = ?");
    numbers.forEach(batch::add);
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Keeps for later what could not be handed over. */
  public void postpone(long number, String reason, Instant retryAt) {
    handle.execute(
        "update outbox set attempts = attempts + 1, reason = ?, retry_at = ? where number = ?",
        Columns.shortened(reason),
        retryAt.toEpochMilli(),
        number);
  }

  public int count(Target target) {
    return handle
        .createQuery("select count(*) from outbox where target = ?")
        .bind(0, target.name())
        .mapTo(Integer.class)
        .one();
  }

  /** When the longest waiting was added. */
  public Optional<Instant> oldest(Target target) {
    return handle
        .createQuery("select min(added_at) as added_at from outbox where target = ?")
        .bind(0, target.name())
        .map((row, context) -> Columns.instant(row, "added_at"))
        .one();
  }

  /** Why parcels were refused, the latest reasons, each once. */
  public List<String> reasons(Target target, int limit) {
    return handle
        .createQuery(
            "select reason from outbox where target = ? and reason is not null"
                + " group by reason order by max(number) desc fetch first ? rows only")
        .bind(0, target.name())
        .bind(1, limit)
        .mapTo(String.class)
        .list();
  }

  /** Has everything handed over as soon as possible. */
  public void retryAll(Target target, Instant now) {
    handle.execute(
        "update outbox set retry_at = ? where target = ?", now.toEpochMilli(), target.name());
  }
}
