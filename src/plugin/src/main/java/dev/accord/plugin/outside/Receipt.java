package dev.accord.plugin.outside;

/**
 * What became of a ticket that was sent.
 *
 * @param why it was refused; empty otherwise
 */
public record Receipt(String system, String id, Result result, String why) {
  /** What became of it. */
  public enum Result {
    /** It is told otherwise now, and its clocks are reckoned anew. */
    STORED,
    /** What is known says the same, or is newer. */
    UNCHANGED,
    /** It cannot be taken before somebody mends it. */
    REFUSED
  }

  static Receipt of(Sent sent, Result result) {
    return new Receipt(sent.system(), sent.id(), result, "");
  }

  static Receipt refused(Sent sent, String why) {
    return new Receipt(sent.system(), sent.id(), Result.REFUSED, why);
  }
}
