package dev.accord.sandbox.platform.schedule;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of a scheduler: some that run jobs, and one that lets its time pass. */
public final class SchedulerThreads implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SchedulerThreads.class);
  private static final int JOBS_AT_ONCE = 4;
  private static final long TICK_MILLIS = 1_000;
  private static final long STOP_SECONDS = 10;

  private final AtomicInteger count = new AtomicInteger();
  private final ExecutorService jobs =
      Executors.newFixedThreadPool(
          JOBS_AT_ONCE, task -> daemon(task, "job-" + count.incrementAndGet()));
  private final ScheduledExecutorService ticking =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "scheduler"));

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Runs the jobs. */
  public ExecutorService jobs() {
    return jobs;
  }

  /** Ticks every second from now on. */
  public void drive(DatabaseScheduler scheduler) {
    ticking.scheduleWithFixedDelay(
        () -> tick(scheduler), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void tick(DatabaseScheduler scheduler) {
    try {
      scheduler.tick();
    } catch (RuntimeException e) {
      LOG.error("Jobs that are due could not be started; trying again", e);
    }
  }

  /** Waits for running jobs, for some seconds. */
  @Override
  public void close() {
    ticking.shutdown();
    jobs.shutdown();
    try {
      ticking.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
      if (!jobs.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Jobs still run after {} s and are cut off", STOP_SECONDS);
        jobs.shutdownNow();
      }
    } catch (InterruptedException e) {
      jobs.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
