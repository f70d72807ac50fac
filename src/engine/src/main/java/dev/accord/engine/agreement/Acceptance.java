package dev.accord.engine.agreement;

/** When a department has accepted a ticket handed to it. */
public enum Acceptance {
  /** At once: there is no transit. */
  ON_ARRIVAL,

  /** When one of its members is the assignee. */
  ON_ASSIGNMENT,

  /** When one of its members first changes or comments it, or is made assignee. */
  ON_FIRST_ACTION,
}
