package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Names a field of a ticket, the same for every source system.
 *
 * @param value a word that every system shares, such as {@code priority}, or {@code cf:} and the id
 *     or the name of a custom field, such as {@code cf:10010} or {@code cf:Assignment group}
 */
public record FieldKey(String value) {
  public static final FieldKey PROJECT = new FieldKey("project");
  public static final FieldKey TYPE = new FieldKey("type");
  public static final FieldKey PRIORITY = new FieldKey("priority");
  public static final FieldKey STATUS = new FieldKey("status");

  /**
   * One of {@code new}, {@code indeterminate}, {@code done}; no value when the status is unknown.
   */
  public static final FieldKey STATUS_CATEGORY = new FieldKey("statusCategory");

  /** The value of {@link #STATUS_CATEGORY} of a ticket on which no more work is done. */
  public static final String DONE = "done";

  public static final FieldKey RESOLUTION = new FieldKey("resolution");
  public static final FieldKey COMPONENT = new FieldKey("component");
  public static final FieldKey LABEL = new FieldKey("label");
  public static final FieldKey REPORTER = new FieldKey("reporter");
  public static final FieldKey ASSIGNEE = new FieldKey("assignee");

  /** The group that holds the ticket, in systems that assign to groups. */
  public static final FieldKey ASSIGNMENT_GROUP = new FieldKey("assignmentGroup");

  /** The day or instant promised, for promises that are a date. */
  public static final FieldKey DUE_DATE = new FieldKey("dueDate");

  private static final String CUSTOM = "cf:";
  private static final int LONGEST_NAME = 255;

  public FieldKey {
    if (value.startsWith(CUSTOM)) {
      checkCustom(value.substring(CUSTOM.length()));
    } else {
      Checks.key("field", value);
    }
  }

  /**
   * The custom field with the source system's id, for instance {@code 10010}, or with the name,
   * letter for letter. A ticket's reader offers a field's values under both.
   */
  public static FieldKey custom(String idOrName) {
    return new FieldKey(CUSTOM + idOrName);
  }

  private static void checkCustom(String idOrName) {
    Checks.text("id or name of a custom field", idOrName);
    boolean oneLine = idOrName.chars().noneMatch(Character::isISOControl);
    if (idOrName.length() > LONGEST_NAME || !oneLine) {
      throw new IllegalArgumentException(
          "a custom field's name is one line of at most %d characters, was %d characters long"
              .formatted(LONGEST_NAME, idOrName.length()));
    }
  }

  public boolean isCustom() {
    return value.startsWith(CUSTOM);
  }

  /** Fields are looked up all the time, and texts know their hash code. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldKey key && value.equals(key.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
