package dev.accord.document.format;

import java.util.Locale;

/** What a document defines. */
public enum Kind {
  CALENDAR,
  DEPARTMENT,
  SERVICE,
  AGREEMENT,
  SURVEY,
  PROJECT,

  /** The one list of users that are machines. */
  SERVICE_ACCOUNTS;

  /**
   * As messages and the REST API say it, for instance {@code calendar} or {@code service-accounts}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
