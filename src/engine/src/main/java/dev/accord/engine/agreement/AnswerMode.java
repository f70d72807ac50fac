package dev.accord.engine.agreement;

/** Whether an answer is kept with who gave it. The form says which before anything is asked. */
public enum AnswerMode {
  /** Nobody learns who answered what; answers get into figures in batches only. */
  ANONYMOUS,

  /** Kept with the person's name. */
  ATTRIBUTED,
}
