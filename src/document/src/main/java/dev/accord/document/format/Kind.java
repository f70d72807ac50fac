package dev.accord.document.format;

import java.util.Locale;

/** What a document defines. */
public enum Kind {
  CALENDAR,
  DEPARTMENT,
  SERVICE,
  AGREEMENT,
  PROJECT;

  /** As messages and the REST API say it, for instance {@code calendar}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
