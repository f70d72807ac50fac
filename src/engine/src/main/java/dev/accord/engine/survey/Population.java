package dev.accord.engine.survey;

/**
 * Those who could have answered. Where more than half of a small department did, there is less left
 * to chance than an interval for endless many would say.
 *
 * @param people in it; {@link #ENDLESS} when it is unknown, or when no correction is wanted
 */
public record Population(int people) {
  public static final Population ENDLESS = new Population(Integer.MAX_VALUE);

  /** A larger department is as good as endless. */
  public static final int SMALL = 100;

  public Population {
    if (people < 1) {
      throw new IllegalArgumentException(
          "a population of %d cannot answer. Count at least one.".formatted(people));
    }
  }

  /** Whether the finite population correction applies to so many answers. */
  public boolean corrects(int answers) {
    return people <= SMALL && 2 * answers > people;
  }

  /** What a margin shrinks to: {@code sqrt((N - n) / (N - 1))}; 0 when everybody answered. */
  double factor(int answers) {
    if (!corrects(answers)) {
      return 1;
    }
    return answers >= people ? 0 : Math.sqrt((people - answers) / (people - 1.0));
  }
}
