package dev.accord.sandbox.jira.constant;

import java.util.Arrays;

/** The four categories that Jira sorts statuses into, with Jira's ids and colours. */
public enum StatusCategory {
  UNDEFINED(1, "undefined", "No Category", "medium-gray"),
  NEW(2, "new", "To Do", "default"),
  DONE(3, "done", "Done", "success"),
  INDETERMINATE(4, "indeterminate", "In Progress", "inprogress");

  private final long id;
  private final String key;
  private final String label;
  private final String color;

  StatusCategory(long id, String key, String label, String color) {
    this.id = id;
    this.key = key;
    this.label = label;
    this.color = color;
  }

  public static StatusCategory ofKey(String key) {
    return Arrays.stream(values())
        .filter(category -> category.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "status category '%s' is not one of new, indeterminate, done, undefined"
                        .formatted(key)));
  }

  public long id() {
    return id;
  }

  public String key() {
    return key;
  }

  /** What people read, "In Progress". */
  public String label() {
    return label;
  }

  public String color() {
    return color;
  }
}
