package com.atlassian.util.profiling;

/** Active Objects links against it; Maven Central lacks it. */
public interface Ticker extends AutoCloseable {
  @Override
  void close();
}
