package dev.accord.plugin.config;

import dev.accord.document.problem.Problem;
import java.util.List;

/**
 * Something that a document says and that is wrong, or hardly meant.
 *
 * @param path where in the document
 * @param cure what to do about it
 */
public record Finding(String path, String message, String cure) {
  /** Those of the problems that are mistakes. */
  public static List<Finding> errors(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).map(Finding::of).toList();
  }

  static Finding of(Problem problem) {
    return new Finding(problem.path(), problem.message(), problem.cure());
  }

  /** The same at the path that it has in a part of the document. */
  Finding within(String part) {
    if (!path.startsWith(part)) {
      return this;
    }
    String rest = path.substring(part.length());
    return new Finding(rest.startsWith(".") ? rest.substring(1) : rest, message, cure);
  }
}
