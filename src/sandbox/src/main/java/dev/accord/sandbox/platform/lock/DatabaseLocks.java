package dev.accord.sandbox.platform.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks of one node. A lock is leased and the lease renewed; when the node dies, its locks are free
 * once their leases are over.
 */
public final class DatabaseLocks implements ClusterLockService, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseLocks.class);

  private final String node;
  private final LockTable table;
  private final Map<String, DatabaseLock> locks = new ConcurrentHashMap<>();
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "lock-renewal");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Joins the nodes on a database.
   *
   * @param node unique among them
   */
  public DatabaseLocks(DataSource database, String node, Clock clock) {
    this.node = node;
    this.table = new LockTable(Jdbi.create(database), clock);
    long every = LockTable.LEASE.toMillis() / 3;
    renewal.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
  }

  @Override
  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(name, key -> new DatabaseLock(key, node, table));
  }

  /** Prolongs the leases of all locks that this node holds. */
  void renew() {
    for (DatabaseLock lock : locks.values()) {
      try {
        if (!lock.renew()) {
          LOG.error("The lease of the cluster lock {} was lost while it was held", lock.name());
        }
      } catch (RuntimeException e) {
        LOG.error("The lease of the cluster lock {} could not be renewed", lock.name(), e);
      }
    }
  }

  @Override
  public void close() {
    renewal.shutdownNow();
  }
}
