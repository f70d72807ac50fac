package dev.accord.document.change;

/** What an import does to a definition. */
public enum Action {
  ADD,

  CHANGE,

  /** What is stored stays, and a version joins it. */
  NEW_VERSION,

  REMOVE,

  SAME,
}
