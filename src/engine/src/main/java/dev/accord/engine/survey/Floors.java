package dev.accord.engine.survey;

/**
 * How many answers a published figure is of at least, so that nobody is recognized.
 *
 * @param scores for scores and means
 * @param distributions for how often each number was given; not less than for scores
 * @param comments for comments; not less than for distributions
 */
public record Floors(int scores, int distributions, int comments) {
  public static final Floors STANDARD = new Floors(5, 8, 10);

  /** Lower than this nobody may set them. */
  public static final int NEVER_UNDER = 3;

  public Floors {
    if (scores < NEVER_UNDER) {
      throw new IllegalArgumentException(
          "a figure of %d answers shows who gave them. Ask for %d at least."
              .formatted(scores, NEVER_UNDER));
    }
    if (distributions < scores || comments < distributions) {
      throw new IllegalArgumentException(
          "floors of %d, %d and %d answers do not rise. A distribution says more than a score, and"
                  .formatted(scores, distributions, comments)
              + " a comment more than both; ask for more.");
    }
  }

  /**
   * Whether a client department is so small that its people can only answer with their names, which
   * they are told before.
   */
  public boolean isTooSmall(int people) {
    return people < scores;
  }
}
