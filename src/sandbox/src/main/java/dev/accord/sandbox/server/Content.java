package dev.accord.sandbox.server;

import java.nio.file.Path;

/** What an empty database is filled with. One that has content already keeps it. */
public sealed interface Content {

  /** The seeded demo company. */
  record Demo() implements Content {}

  /** An administrator and nothing else. */
  record Empty() implements Content {}

  /**
   * An export of somebody's own history.
   *
   * @param mapping how columns or fields become issues
   */
  record Import(Path file, Path mapping) implements Content {}
}
