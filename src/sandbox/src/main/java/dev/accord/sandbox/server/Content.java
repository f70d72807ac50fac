package dev.accord.sandbox.server;

import java.nio.file.Path;
import java.util.Optional;

/** What an empty database is filled with. One that has content already keeps it. */
public sealed interface Content {

  /** The seeded demo company. */
  record Demo() implements Content {}

  /** An administrator and one project without issues. */
  record Empty() implements Content {}

  /**
   * An export of somebody's own history.
   *
   * @param file a Jira REST export (JSON) or an event log (CSV)
   * @param mapping how the columns of an event log become issues; an export needs none
   */
  record Import(Path file, Optional<Path> mapping) implements Content {}
}
