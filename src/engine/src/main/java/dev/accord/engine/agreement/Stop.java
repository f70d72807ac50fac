package dev.accord.engine.agreement;

import dev.accord.engine.ticket.Filter;

/** What ends a cycle. */
public sealed interface Stop {
  /** The filter matches, for instance a resolution is set. */
  record When(Filter condition) implements Stop {}

  /**
   * A member of the owing department answers: a comment that the client may read, or a status
   * change, by somebody who is neither the reporter nor a service account.
   */
  record Answered() implements Stop {}

  /** The owing department no longer holds the ticket. */
  record LeftDepartment() implements Stop {}
}
