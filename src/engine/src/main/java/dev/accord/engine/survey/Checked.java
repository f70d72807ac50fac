package dev.accord.engine.survey;

import java.util.List;
import java.util.Optional;

/**
 * What came of checking what somebody filled in.
 *
 * @param answer there when there is no mistake
 * @param mistakes all of them, in the order of the questions, then what was not asked
 */
public record Checked(Optional<Answer> answer, List<Mistake> mistakes) {
  public Checked {
    mistakes = List.copyOf(mistakes);
  }

  /**
   * The answer, where it can only be right.
   *
   * @throws IllegalArgumentException naming the mistakes
   */
  public Answer orElseThrow() {
    return answer.orElseThrow(() -> new IllegalArgumentException(mistakes.toString()));
  }
}
