package dev.accord.plugin.outside;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;

/**
 * Lets one call at a time in the cluster take what other systems send.
 *
 * @param wake told afterwards that there may be something to be tracked
 */
public record Intake(ClusterLockService locks, Runnable wake) {
  private static final String LOCK = "dev.accord.outside";

  /** What the call gives, once it was its turn. */
  <T> T inTurn(Supplier<T> call) {
    ClusterLock lock = locks.getLockForName(LOCK);
    lock.lock();
    try {
      return call.get();
    } finally {
      lock.unlock();
      wake.run();
    }
  }
}
