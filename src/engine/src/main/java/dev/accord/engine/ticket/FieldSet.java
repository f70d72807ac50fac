package dev.accord.engine.ticket;

/**
 * A set of fields that quickly tells whether it has one in common with another: a question about
 * fields need not be asked again while none of those that it reads has changed.
 *
 * <p>Each field is one of 64 bits, so two may be taken for the same: the answer is then yes instead
 * of no, never no instead of yes.
 */
public record FieldSet(long bits) {
  public static final FieldSet NONE = new FieldSet(0);
  public static final FieldSet ALL = new FieldSet(-1);

  private static final int SPREAD = 0x9E3779B9;
  private static final int TOP_SIX_BITS = Integer.SIZE - 6;

  public static FieldSet of(FieldKey... fields) {
    long bits = 0;
    for (FieldKey field : fields) {
      bits |= 1L << (field.hashCode() * SPREAD >>> TOP_SIX_BITS);
    }
    return new FieldSet(bits);
  }

  /** These fields and the others. */
  public FieldSet and(FieldSet others) {
    return new FieldSet(bits | others.bits);
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  /** Whether a field may be in both; if not, none is. */
  public boolean mayShare(FieldSet other) {
    return (bits & other.bits) != 0;
  }
}
