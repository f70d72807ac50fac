package dev.accord.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tickets as they were last read. */
public final class Tickets {
  private static final String COLUMNS = "system, id, ticket_key, seen_at, hash, gone, body";

  private final Handle handle;

  Tickets(Handle handle) {
    this.handle = handle;
  }

  /**
   * Keeps what is new. A copy older than the one that is there changes nothing.
   *
   * @param tickets of one system, each once
   * @return the ids of those that are there now and were not, or were otherwise
   */
  public Set<String> put(String system, List<StoredTicket> tickets) {
    Map<String, StoredTicket> known = byId(system, tickets.stream().map(StoredTicket::id).toList());
    List<StoredTicket> fresh = new ArrayList<>();
    List<StoredTicket> changed = new ArrayList<>();
    for (StoredTicket ticket : tickets) {
      StoredTicket before = known.get(ticket.id());
      if (before == null) {
        fresh.add(ticket);
      } else if (!before.hash().equals(ticket.hash()) && !before.seen().isAfter(ticket.seen())) {
        changed.add(ticket);
      }
    }
    insert(fresh);
    update(changed);
    Set<String> ids = new HashSet<>();
    fresh.forEach(ticket -> ids.add(ticket.id()));
    changed.forEach(ticket -> ids.add(ticket.id()));
    return ids;
  }

  private void insert(List<StoredTicket> tickets) {
    if (tickets.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("insert into ticket (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
    for (StoredTicket ticket : tickets) {
      batch.add(
          ticket.system(),
          ticket.id(),
          ticket.key(),
          ticket.seen().toEpochMilli(),
          ticket.hash(),
          ticket.gone(),
          ticket.body());
    }
    batch.execute();
  }

  private void update(List<StoredTicket> tickets) {
    if (tickets.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "update ticket set ticket_key = ?, seen_at = ?, hash = ?, gone = ?, body = ?"
                + " where system = ? and id = ?");
    for (StoredTicket ticket : tickets) {
      batch.add(
          ticket.key(),
          ticket.seen().toEpochMilli(),
          ticket.hash(),
          ticket.gone(),
          ticket.body(),
          ticket.system(),
          ticket.id());
    }
    batch.execute();
  }

  /**
   * Those of the system's tickets that are known. Joined, for H2 walks through the whole system for
   * a list of ids.
   */
  public Map<String, StoredTicket> byId(String system, Collection<String> ids) {
    Map<String, StoredTicket> found = new HashMap<>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(
              "select t.system, t.id, t.ticket_key, t.seen_at, t.hash, t.gone, t.body"
                  + " from unnest(cast(:ids as varchar(100) array)) as wanted (id)"
                  + " join ticket t on t.system = :system and t.id = wanted.id")
          .bind("system", system)
          .bindArray("ids", String.class, List.copyOf(ids))
          .map((row, context) -> read(row))
          .forEach(ticket -> found.put(ticket.id(), ticket));
    }
    return found;
  }

  /** Those of the system's tickets that are known to be gone. */
  public Set<String> gone(String system, Collection<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            handle
                .createQuery(
                    "select t.id from unnest(cast(:ids as varchar(100) array)) as wanted (id)"
                        + " join ticket t on t.system = :system and t.id = wanted.id where t.gone")
                .bind("system", system)
                .bindArray("ids", String.class, List.copyOf(ids))
                .mapTo(String.class)
                .list());
  }

  /** Tickets behind an id, in the order of their ids. */
  public List<StoredTicket> after(String system, String id, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from ticket where system = ? and id > ? order by id fetch first ? rows only")
        .bind(0, system)
        .bind(1, id)
        .bind(2, limit)
        .map((row, context) -> read(row))
        .list();
  }

  public int count(String system) {
    return handle
        .createQuery("select count(*) from ticket where system = ?")
        .bind(0, system)
        .mapTo(Integer.class)
        .one();
  }

  static StoredTicket read(ResultSet row) throws SQLException {
    return new StoredTicket(
        row.getString("system"),
        row.getString("id"),
        row.getString("ticket_key"),
        Instant.ofEpochMilli(row.getLong("seen_at")),
        row.getString("hash"),
        row.getBoolean("gone"),
        row.getString("body"));
  }
}
