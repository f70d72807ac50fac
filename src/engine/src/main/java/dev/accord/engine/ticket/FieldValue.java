package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;

/**
 * A value of a field as the source system told it at that time.
 *
 * @param id stable id, for instance the status id or the user key; what has none uses its text
 * @param name the name shown then; it may have been renamed since
 */
public record FieldValue(String id, String name) {
  public FieldValue {
    Checks.text("field value id", id);
  }

  /** A value whose text is its id, such as a label. */
  public static FieldValue of(String text) {
    return new FieldValue(text, text);
  }

  /** Whether the text is this value's id, or its name but for case. */
  public boolean is(String idOrName) {
    return id.equals(idOrName) || name.equalsIgnoreCase(idOrName);
  }
}
