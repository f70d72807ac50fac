package dev.accord.engine.clock;

/** How a closed cycle was judged. */
public enum Outcome {
  MET,

  BREACHED,
}
