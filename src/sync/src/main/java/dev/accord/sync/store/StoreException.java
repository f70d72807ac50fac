package dev.accord.sync.store;

import java.sql.SQLException;

/** The database cannot be opened or written. The message says what to do about it. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** H2 says so when another process has the file. */
  private static final int H2_IN_USE = 90020;

  private final boolean inUse;

  private StoreException(String message, Throwable cause, boolean inUse) {
    super(message, cause);
    this.inUse = inUse;
  }

  static StoreException opening(StoreSettings settings, Throwable cause) {
    return isInUse(cause)
        ? new StoreException(
            "The database %s is in use: another sync service runs on it. Stop that one, or give both"
                    .formatted(settings.url())
                + " a PostgreSQL database, which they can share.",
            cause,
            true)
        : new StoreException(
            "The database %s cannot be opened: %s. Check the address, the user and the password."
                .formatted(settings.url(), said(cause)),
            cause,
            false);
  }

  static StoreException writing(Throwable cause) {
    return new StoreException(
        "The database cannot be written: %s. Maybe the disk is full or the database is away; nothing"
                .formatted(said(cause))
            + " is lost, the same is read again.",
        cause,
        false);
  }

  /** Whether another service has the database for itself. */
  public boolean isInUse() {
    return inUse;
  }

  private static boolean isInUse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
        return true;
      }
    }
    return false;
  }

  /** What the database itself said, which stands innermost. */
  private static String said(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
  }
}
