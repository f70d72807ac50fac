package dev.accord.document.problem;

/** Whether a problem prevents reading. */
public enum Severity {
  /** The document cannot be read. */
  ERROR,

  /** The document can be read, and says something that is hardly meant. */
  WARNING,
}
