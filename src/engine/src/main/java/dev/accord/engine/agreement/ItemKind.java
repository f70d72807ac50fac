package dev.accord.engine.agreement;

/** How an item is answered. */
public enum ItemKind {
  /** From 0, certainly not, to 10, certainly. */
  CHOOSE_AGAIN(0, 10),

  /** From 1, not at all, to 5, fully. */
  AGREEMENT(1, 5),

  /** From 1, very hard, to 7, very easy. */
  EFFORT(1, 7),

  /** Whole minutes, up to a week; may be left out. */
  MINUTES(0, 7 * 24 * 60),

  /** A comment; may be left out. */
  TEXT(0, 0),

  /** Up to three {@linkplain Driver drivers} of the choose-again answer; may be left out. */
  DRIVERS(0, 0);

  private final int least;
  private final int most;

  ItemKind(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /**
   * The least number that may be answered; without meaning where {@linkplain #isNumber no number}
   * is.
   */
  public int least() {
    return least;
  }

  /**
   * The greatest number that may be answered; without meaning where {@linkplain #isNumber no
   * number} is.
   */
  public int most() {
    return most;
  }

  /** Whether the number is an answer. */
  public boolean allows(int number) {
    return isNumber() && least <= number && number <= most;
  }

  /** Whether it is answered by a number, and not by words or picks. */
  public boolean isNumber() {
    return this != TEXT && this != DRIVERS;
  }

  /** Whether one may answer that one cannot say, which leaves the item out of every mean. */
  public boolean allowsCannotSay() {
    return this == AGREEMENT || this == EFFORT;
  }

  /** Whether an answer may lack it. */
  public boolean isOptional() {
    return this == MINUTES || !isNumber();
  }
}
