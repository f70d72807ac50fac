package dev.accord.plugin.track;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
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
  private volatile CountDownLatch stopping = new CountDownLatch(1);

  public Background(ThreadLocalDelegateExecutorFactory executors) {
    this.executors = executors;
  }

  public void start() {
    stopping = new CountDownLatch(1);
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

  /**
   * Does the tasks on threads of their own, the last one on this thread, and waits for all.
   *
   * @return what they return, in their order
   * @throws RuntimeException what the first one that failed has thrown
   */
  public <T> List<T> together(List<Callable<T>> tasks) {
    List<FutureTask<T>> running = tasks.stream().map(FutureTask::new).toList();
    for (int i = 0; i < running.size(); i++) {
      FutureTask<T> task = running.get(i);
      boolean isLast = i == running.size() - 1;
      if (isLast || !submit(task)) {
        task.run();
      }
    }
    return running.stream().map(Background::result).toList();
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while other threads work", e);
    }
  }

  /** Long tasks ask this between two steps, and end. */
  public boolean isStopping() {
    return executor == null;
  }

  /** Waits on the caller's thread, which is one of these; less when the plugin stops. */
  void pause(Duration time) {
    try {
      stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the tasks to end, some seconds at most. */
  public void stop() {
    ExecutorService running = executor;
    executor = null;
    stopping.countDown();
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
