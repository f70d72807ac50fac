package dev.accord.sync.cli;

/**
 * The configuration cannot be used. The message lists every problem with its place and its cure.
 */
final class MisconfiguredException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  MisconfiguredException(String message) {
    super(message);
  }
}
