package com.atlassian.util.profiling;

/** A running measurement; here of nothing. */
public interface Ticker extends AutoCloseable {
  @Override
  void close();
}
