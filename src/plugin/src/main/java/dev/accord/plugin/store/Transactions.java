package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Runs work in one transaction, again when it met another one.
 *
 * <p>Active Objects' transactions are serializable: under load a database refuses one of two that
 * touch the same rows. The work is then done again from its start, so it must only read and write
 * the database. One transaction does not run inside another.
 */
public final class Transactions {
  private static final int ATTEMPTS = 30;
  private static final long FIRST_WAIT_MILLIS = 5;
  private static final long LONGEST_WAIT_MILLIS = 500;

  private final ActiveObjects ao;

  public Transactions(ActiveObjects ao) {
    this.ao = ao;
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  public <T> T call(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return ao.executeInTransaction(work::get);
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !SqlFailure.isPassing(failure)) {
          throw failure;
        }
        waitBefore(attempt, failure);
      }
    }
  }

  private static void waitBefore(int attempt, RuntimeException failure) {
    long longest = Math.min(FIRST_WAIT_MILLIS << Math.min(attempt, 10), LONGEST_WAIT_MILLIS);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(longest) + 1);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
