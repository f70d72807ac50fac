package dev.accord.document.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gathers problems: all are counted, the first {@value #LISTED} of each severity listed. */
public final class Problems {
  public static final int LISTED = 200;

  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int errorCount;
  private int warningCount;

  /**
   * Notes a mistake.
   *
   * @param cure asked only when the problem is listed, for looking for the right word takes time
   */
  public void error(Path path, String message, Supplier<String> cure) {
    if (errorCount++ < LISTED) {
      errors.add(new Problem(Severity.ERROR, path.toString(), message, cure.get()));
    }
  }

  public void error(Path path, String message, String cure) {
    error(path, message, () -> cure);
  }

  public void warning(Path path, String message, String cure) {
    if (warningCount++ < LISTED) {
      warnings.add(new Problem(Severity.WARNING, path.toString(), message, cure));
    }
  }

  /** How many mistakes there are so far, listed or not. */
  public int errorCount() {
    return errorCount;
  }

  /** The mistakes, then the warnings, each in the document's order, and how many are not listed. */
  public List<Problem> toList() {
    List<Problem> all =
        new ArrayList<>(Stream.concat(errors.stream(), warnings.stream()).limit(LISTED).toList());
    int unlisted = errorCount + warningCount - all.size();
    if (unlisted > 0) {
      Severity severity = errorCount > LISTED ? Severity.ERROR : Severity.WARNING;
      all.add(
          new Problem(
              severity,
              "",
              "%,d more problems are not listed.".formatted(unlisted),
              "Mend these first and read the document again."));
    }
    return List.copyOf(all);
  }
}
