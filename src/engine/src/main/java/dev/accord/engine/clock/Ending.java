package dev.accord.engine.clock;

/** Why a cycle is closed. */
enum Ending {
  /** It is not. */
  OPEN,
  /** Its stop condition held, or somebody answered. */
  STOPPED,
  /** The agreement closes it because the client stayed silent. */
  CLIENT_SILENT,
  /** The agreement's cancel list. */
  CANCELLED,
  /** The ticket is no longer for a client or service of the agreement, in the same project. */
  NOT_CONCERNED,
  /** The ticket moved to a project without the agreement. */
  MOVED,
  /** The ticket was deleted. */
  DELETED;

  /** Whether a cycle that ends so is judged even when it is in time. */
  boolean isJudged() {
    return this == STOPPED || this == CLIENT_SILENT;
  }

  /** Where a cycle is that ended so and was not late. */
  Phase phase() {
    return switch (this) {
      case OPEN -> Phase.RUNNING;
      case STOPPED, CLIENT_SILENT -> Phase.STOPPED;
      case CANCELLED, DELETED -> Phase.CANCELLED;
      case NOT_CONCERNED, MOVED -> Phase.TRANSFERRED;
    };
  }
}
