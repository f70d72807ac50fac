package dev.accord.plugin.config;

import dev.accord.document.problem.Problem;

/**
 * Something that a document says and that is wrong, or hardly meant.
 *
 * @param path where in the document
 * @param cure what to do about it
 */
public record Finding(String path, String message, String cure) {
  static Finding of(Problem problem) {
    return new Finding(problem.path(), problem.message(), problem.cure());
  }
}
