package dev.accord.engine.survey;

/** Why a figure is not shown; said in its place, never a blank and never 0. */
public enum Withheld {
  /** Nobody answered. */
  NO_ANSWERS,

  /** The period goes on; anonymous answers get into figures when it has ended. */
  NOT_CLOSED,

  /** Some answered, too few to be shown. */
  FEWER_THAN_5,

  /** Some answered, too few to show how often each answer was given. */
  FEWER_THAN_8;

  /**
   * Why there is nothing to show.
   *
   * @param closed whether the period has ended
   * @param given whether anybody has answered
   */
  public static Withheld because(boolean closed, boolean given) {
    if (!closed) {
      return NOT_CLOSED;
    }
    return given ? FEWER_THAN_5 : NO_ANSWERS;
  }

  /** As {@link #because}, of what asks for as many answers as a distribution. */
  public static Withheld becauseOfAll(boolean closed, boolean given) {
    Withheld why = because(closed, given);
    return why == FEWER_THAN_5 ? FEWER_THAN_8 : why;
  }
}
