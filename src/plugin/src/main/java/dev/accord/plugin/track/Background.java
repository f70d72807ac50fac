package dev.accord.plugin.track;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's own threads, from the plugin's start to its stop.
 *
 * <p>Tasks are asked to end and never interrupted: an interrupt in the middle of a write can close
 * the file of an embedded database. What is left undone stands in the database.
 */
public final class Background {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ThreadLocalDelegateExecutorFactory executors;
  private final AtomicInteger threads = new AtomicInteger();
  private volatile @Nullable ExecutorService executor;

  public Background(ThreadLocalDelegateExecutorFactory executors) {
    this.executors = executors;
  }

  public void start() {
    executor =
        executors.createExecutorService(
            Executors.newCachedThreadPool(
                task -> new Thread(task, "accord-" + threads.incrementAndGet())));
  }

  /**
   * Runs the task on another thread; false when the plugin is stopping, and the task is not run.
   */
  public boolean submit(Runnable task) {
    ExecutorService running = executor;
    if (running == null) {
      return false;
    }
    try {
      running.execute(() -> guarded(task));
      return true;
    } catch (RejectedExecutionException stopping) {
      return false;
    }
  }

  /** Long tasks ask this between two steps, and end. */
  public boolean isStopping() {
    return executor == null;
  }

  /** Waits for the tasks to end, some seconds at most. */
  public void stop() {
    ExecutorService running = executor;
    executor = null;
    if (running == null) {
      return;
    }
    running.shutdown();
    try {
      if (!running.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("A task did not end within {} s; its leases will run out.", PATIENCE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.error("A task in the background failed.", e);
    }
  }
}
