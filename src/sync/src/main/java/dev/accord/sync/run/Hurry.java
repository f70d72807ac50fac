package dev.accord.sync.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has sources read at once, each at most once a second however often it is asked for. One that is
 * being read just then is read once more afterwards, for what changed may have come too late.
 */
final class Hurry implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hurry.class);
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final Predicate<String> begin;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Hurry::thread);
  private final Set<String> waiting = new HashSet<>();
  private final Map<String, Long> begun = new HashMap<>();

  /**
   * @param begin has the source of that system read now; false when it is being read
   */
  Hurry(Predicate<String> begin) {
    this.begin = begin;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hurry");
    thread.setDaemon(true);
    return thread;
  }

  /** As soon as it may be. */
  synchronized void up(String system) {
    if (!timer.isShutdown() && waiting.add(system)) {
      timer.schedule(() -> attempt(system), untilNext(system), TimeUnit.NANOSECONDS);
    }
  }

  private long untilNext(String system) {
    Long last = begun.get(system);
    return last == null ? 0 : Math.max(0, last + BETWEEN.toNanos() - System.nanoTime());
  }

  private void attempt(String system) {
    note(system);
    try {
      if (!begin.test(system)) {
        up(system);
      }
    } catch (RuntimeException e) {
      // Nothing is lost: it is read when its time comes.
      LOG.warn("{}: cannot be read at once: {}", system, e.getMessage());
    }
  }

  private synchronized void note(String system) {
    waiting.remove(system);
    begun.put(system, System.nanoTime());
  }

  @Override
  public synchronized void close() {
    timer.shutdownNow();
  }
}
