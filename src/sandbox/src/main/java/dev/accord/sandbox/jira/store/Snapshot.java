package dev.accord.sandbox.jira.store;

import java.util.function.Supplier;

/**
 * A small table held in memory: read once, and again after every change. Right because one process
 * owns the database.
 */
public final class Snapshot<T> {
  private final Supplier<T> loader;
  private volatile T value;

  public Snapshot(Supplier<T> loader) {
    this.loader = loader;
    this.value = loader.get();
  }

  public T get() {
    return value;
  }

  /** Reads the table again; call it after the transaction that changed it. */
  public synchronized void refresh() {
    value = loader.get();
  }
}
