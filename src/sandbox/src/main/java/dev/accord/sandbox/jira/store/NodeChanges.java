package dev.accord.sandbox.jira.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Jdbi;

/**
 * How often nodes on one database have changed what all of them hold in memory. The count is a row
 * that each change moves on; nodes look at it once a second.
 */
final class NodeChanges {
  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Jdbi database;
  private final LongSupplier nanos;
  private final AtomicLong own = new AtomicLong();
  private final AtomicLong lookedAt;
  private volatile long foreign;

  NodeChanges(Jdbi database, LongSupplier nanos) {
    this.database = database;
    this.nanos = nanos;
    lookedAt = new AtomicLong(nanos.getAsLong());
    foreign = look();
  }

  /** Tells the other nodes of a change that is committed. */
  void tell() {
    database.useHandle(handle -> handle.execute("UPDATE node_change SET number = number + 1"));
    own.incrementAndGet();
  }

  /** A number that differs once another node has changed something; up to a second late. */
  long foreign() {
    long last = lookedAt.get();
    long now = nanos.getAsLong();
    if (now - last >= EVERY_NANOS && lookedAt.compareAndSet(last, now)) {
      foreign = look();
    }
    return foreign;
  }

  /** A change of this node's that is counted on one side only shows as foreign, and harms not. */
  private long look() {
    return database.withHandle(
            handle -> handle.select("SELECT number FROM node_change").mapTo(Long.class).one())
        - own.get();
  }
}
