package dev.accord.engine.agreement;

import java.util.Arrays;

/** Where an answer to the choose-again question puts a client; the score is made of the ends. */
public enum Band {
  /** 9 and 10. */
  CONTENT(9, 10),

  /** 7 and 8. */
  BETWEEN(7, 8),

  /** 0 to 6. */
  DISCONTENT(0, 6);

  private final int least;
  private final int most;

  Band(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /**
   * The band of an answer.
   *
   * @param number from 0 to 10
   */
  public static Band of(int number) {
    return Arrays.stream(values())
        .filter(band -> band.least <= number && number <= band.most)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%d is no answer to the choose-again question. Take one from 0 to 10."
                        .formatted(number)));
  }

  /** The least number of the band. */
  public int least() {
    return least;
  }

  /** The greatest number of the band. */
  public int most() {
    return most;
  }
}
