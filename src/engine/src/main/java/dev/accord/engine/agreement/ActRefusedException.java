package dev.accord.engine.agreement;

/** An act on a version of an agreement that its state does not allow. */
public final class ActRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int version;
  private final String member;
  private final String cure;

  /**
   * Refuses an act.
   *
   * @param version the number of the version, whether or not there is one
   * @param member of the version that stands in the way, as the document calls it: {@code status},
   *     {@code effectiveFrom}, {@code signatures}, {@code metrics}
   */
  ActRefusedException(int version, String member, String message, String cure) {
    super(message);
    this.version = version;
    this.member = member;
    this.cure = cure;
  }

  /** The number of the version that the act was meant for. */
  public int version() {
    return version;
  }

  /** The member of the version that stands in the way, as the document calls it. */
  public String member() {
    return member;
  }

  /** What to do about it. */
  public String cure() {
    return cure;
  }
}
