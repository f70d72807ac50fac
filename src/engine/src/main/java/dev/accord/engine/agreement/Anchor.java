package dev.accord.engine.agreement;

import dev.accord.engine.ticket.Filter;

/** From when a metric counts. */
public sealed interface Anchor {
  /** From the ticket's creation. */
  record Created() implements Anchor {}

  /** From when the client has asked completely: the first instant at which the filter matches. */
  record Asked(Filter complete) implements Anchor {}

  /** From when the owing department holds the ticket. */
  record AssignedToDepartment() implements Anchor {}

  /** From when the owing department has accepted the ticket. */
  record Accepted() implements Anchor {}

  /** From when the condition becomes true, each time that it does. */
  record ConditionTrue(Filter condition) implements Anchor {}

  /**
   * Whether it comes once in a ticket's life, so that only a reopened ticket has a second cycle, or
   * one that goes on after its stop.
   */
  default boolean isOnce() {
    return this instanceof Created || this instanceof Asked;
  }
}
