package dev.accord.bench;

import java.io.PrintStream;

/** Measures one part of Accord and prints a table of medians. */
public interface Suite {

  /** Runs to the end; prints nothing but the table. */
  void run(PrintStream out) throws Exception;
}
