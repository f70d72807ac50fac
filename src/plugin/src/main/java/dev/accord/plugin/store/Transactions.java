package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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

  /**
   * Does the work for all items in one transaction. When that fails, each half is tried again in
   * one of its own, down to single items, so that a bad item harms only itself.
   *
   * @param failed is told of each item that failed alone; nothing of it was done
   */
  public <T> void runTogether(
      List<T> items, Consumer<List<T>> work, BiConsumer<T, RuntimeException> failed) {
    if (items.isEmpty()) {
      return;
    }
    try {
      run(() -> work.accept(items));
    } catch (RuntimeException failure) {
      if (items.size() == 1) {
        failed.accept(items.get(0), failure);
        return;
      }
      int half = items.size() / 2;
      runTogether(items.subList(0, half), work, failed);
      runTogether(items.subList(half, items.size()), work, failed);
    }
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
