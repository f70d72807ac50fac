package dev.accord.document.json;

import dev.accord.document.problem.Problems;

/** What is gathered while a document is read. */
public record Notes(Problems problems, References references) {
  public static Notes empty() {
    Problems problems = new Problems();
    return new Notes(problems, new References(problems, "this document"));
  }
}
