package dev.accord.plugin.job;

/** What is asked for does not fit the state that things are in. */
public final class NotNowException extends RuntimeException {
  public NotNowException(String message) {
    super(message);
  }
}
