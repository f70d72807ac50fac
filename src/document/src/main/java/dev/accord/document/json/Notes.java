package dev.accord.document.json;

import dev.accord.document.problem.Problems;

/** What is gathered while a document is read. */
public record Notes(Problems problems, References references) {
  public static Notes empty() {
    return in("this document");
  }

  /**
   * None yet.
   *
   * @param where references must lead, for instance {@code this document}
   */
  public static Notes in(String where) {
    Problems problems = new Problems();
    return new Notes(problems, new References(problems, where));
  }
}
