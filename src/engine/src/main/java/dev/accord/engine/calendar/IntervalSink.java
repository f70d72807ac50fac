package dev.accord.engine.calendar;

/** Receives open intervals in order of their opening; epoch milliseconds, half-open. */
@FunctionalInterface
interface IntervalSink {

  void open(long start, long end);
}
