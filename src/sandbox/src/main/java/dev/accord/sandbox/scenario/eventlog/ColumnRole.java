package dev.accord.sandbox.scenario.eventlog;

import java.util.Locale;

/** What a column of an event log stands for. */
public enum ColumnRole {
  /** Which issue a row updates. */
  ID,
  /** When. */
  TIME,
  STATE,
  /** When the issue was created; without it the first row creates it. */
  CREATED,
  GROUP,
  ASSIGNEE,
  PRIORITY,
  REPORTER,
  TYPE,
  /** Who made the update; without it the assignee did. */
  AUTHOR;

  /** The name in a mapping file. */
  public String member() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a log cannot be read without it. */
  boolean required() {
    return this == ID || this == TIME || this == STATE;
  }
}
