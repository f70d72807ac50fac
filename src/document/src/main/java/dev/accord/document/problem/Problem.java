package dev.accord.document.problem;

/**
 * Something wrong in a document.
 *
 * @param path where, for instance {@code agreements[0].versions[1].metrics[2].goals}; empty = the
 *     document as a whole
 * @param message what is wrong, with the value
 * @param cure what to do about it
 */
public record Problem(Severity severity, String path, String message, String cure) {
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line for a log or a terminal. */
  @Override
  public String toString() {
    return "%s %s: %s %s".formatted(severity, path.isEmpty() ? "document" : path, message, cure);
  }
}
