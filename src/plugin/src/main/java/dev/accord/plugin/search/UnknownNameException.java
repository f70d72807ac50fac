package dev.accord.plugin.search;

/** A query names what does not exist; the message says what does. */
final class UnknownNameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownNameException(String message) {
    super(message);
  }
}
