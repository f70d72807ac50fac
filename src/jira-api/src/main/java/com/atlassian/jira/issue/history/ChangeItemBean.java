package com.atlassian.jira.issue.history;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One field's change within a {@link ChangeHistory}. */
@NullMarked
public class ChangeItemBean {
  public static final String STATIC_FIELD = "jira"; // S6
  public static final String CUSTOM_FIELD = "custom"; // S6

  private final String fieldType;
  private final String field;
  private final @Nullable String from;
  private final @Nullable String fromString;
  private final @Nullable String to;
  private final @Nullable String toString;

  public ChangeItemBean( // P11
      String fieldType,
      String field,
      @Nullable String from,
      @Nullable String fromString,
      @Nullable String to,
      @Nullable String toString) {
    this.fieldType = fieldType;
    this.field = field;
    this.from = from;
    this.fromString = fromString;
    this.to = to;
    this.toString = toString;
  }

  public String getFieldType() { // P11
    return fieldType;
  }

  public String getField() { // P11
    return field;
  }

  public @Nullable String getFrom() { // P11
    return from;
  }

  public @Nullable String getFromString() { // P11
    return fromString;
  }

  public @Nullable String getTo() { // P11
    return to;
  }

  public @Nullable String getToString() { // P11
    return toString;
  }
}
