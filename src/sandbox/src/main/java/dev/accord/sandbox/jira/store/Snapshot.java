package dev.accord.sandbox.jira.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A small table held in memory: read once, and again after every change. Changes by other nodes are
 * seen within a second, as Jira's caches are some moments behind on its other nodes.
 */
public final class Snapshot<T> {

  /**
   * What was read.
   *
   * @param foreignChanges those counted before reading it
   */
  private record Loaded<T>(T value, long foreignChanges) {}

  private final NodeChanges changes;
  private final Supplier<T> loader;
  private final ReentrantLock loading = new ReentrantLock();
  private volatile Loaded<T> loaded;

  /**
   * @param loader reads the table; of another snapshot it must not be made
   */
  public Snapshot(Database database, Supplier<T> loader) {
    this(database.changes(), loader);
  }

  Snapshot(NodeChanges changes, Supplier<T> loader) {
    this.changes = changes;
    this.loader = loader;
    this.loaded = load();
  }

  public T get() {
    // One thread reads again and the others go on: they may hold connections that it needs.
    if (loaded.foreignChanges() != changes.foreign() && loading.tryLock()) {
      try {
        loaded = load();
      } finally {
        loading.unlock();
      }
    }
    return loaded.value();
  }

  /** Reads the table again; call it after the transaction that changed it. */
  public void refresh() {
    changes.tell();
    loading.lock();
    try {
      loaded = load();
    } finally {
      loading.unlock();
    }
  }

  private Loaded<T> load() {
    long before = changes.foreign();
    return new Loaded<>(loader.get(), before);
  }
}
