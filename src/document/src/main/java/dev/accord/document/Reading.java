package dev.accord.document;

import dev.accord.document.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a document.
 *
 * @param value there unless a problem is an error
 * @param problems errors first, then warnings, each in the document's order
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }

  /**
   * The value, for a text that can only be right, such as one that was written by {@link
   * DocumentWriter}.
   *
   * @throws IllegalArgumentException when it could not be read, naming the problems
   */
  public T orElseThrow() {
    return value.orElseThrow(
        () ->
            new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
  }
}
