package dev.accord.engine.ticket;

/**
 * What makes a step less sure than others.
 *
 * @param unknownStatus whether the source could not say what the status was
 * @param clamped whether the event claimed to come from the future and was counted at its receipt
 * @param beforeCreation whether the event claimed to be older than the ticket
 */
public record Doubts(boolean unknownStatus, boolean clamped, boolean beforeCreation) {
  public static final Doubts NONE = new Doubts(false, false, false);

  static Doubts of(boolean unknownStatus, boolean clamped, boolean beforeCreation) {
    return unknownStatus || clamped || beforeCreation
        ? new Doubts(unknownStatus, clamped, beforeCreation)
        : NONE;
  }
}
