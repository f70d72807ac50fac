package dev.accord.sandbox.platform.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A lock by its row. Not re-entrant: whoever locks twice is told, because not every host forgives
 * it.
 */
final class DatabaseLock implements ClusterLock {

  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  /** Who holds the lock on this node, and under which name in the row. */
  private record Holding(Thread thread, String holder) {}

  private final String name;
  private final String node;
  private final LockTable table;
  private volatile @Nullable Holding holding;

  DatabaseLock(String name, String node, LockTable table) {
    this.name = name;
    this.node = node;
    this.table = table;
  }

  @Override
  public boolean tryLock() {
    Holding held = holding;
    if (held != null) {
      if (held.thread == Thread.currentThread()) {
        throw new IllegalStateException(
            "this thread holds the cluster lock %s already, and it is not re-entrant"
                .formatted(name));
      }
      return false;
    }
    String holder = node + "/" + UUID.randomUUID();
    if (!table.take(name, holder)) {
      return false;
    }
    holding = new Holding(Thread.currentThread(), holder);
    return true;
  }

  @Override
  public void lock() {
    boolean wasInterrupted = false;
    while (!tryLock()) {
      LockSupport.parkNanos(POLL_NANOS);
      wasInterrupted |= Thread.interrupted();
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    while (!tryLock(1, TimeUnit.MINUTES)) {
      // wait on
    }
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(time);
    while (!tryLock()) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      LockSupport.parkNanos(Math.min(left, POLL_NANOS));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    return true;
  }

  @Override
  public void unlock() {
    Holding held = holding;
    if (held == null || held.thread != Thread.currentThread()) {
      throw new IllegalMonitorStateException("this thread does not hold the cluster lock " + name);
    }
    holding = null;
    table.release(name, held.holder);
  }

  /** Prolongs the lease while held; false when the row says that somebody else has taken it. */
  boolean renew() {
    return Optional.ofNullable(holding).map(held -> table.renew(name, held.holder)).orElse(true);
  }

  String name() {
    return name;
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException("ClusterLock.newCondition is not modelled");
  }
}
