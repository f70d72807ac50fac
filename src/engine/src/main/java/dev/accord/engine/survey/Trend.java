package dev.accord.engine.survey;

/** Whether a figure changed between two periods, and not by chance. */
public enum Trend {
  UP,
  DOWN,
  /** It may well be the same. */
  SAME
}
