package dev.accord.sandbox.plugins.descriptor;

/** A descriptor that cannot be read or used; the message names the module and the cure. */
public final class DescriptorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DescriptorException(String message) {
    super(message);
  }

  public DescriptorException(String message, Throwable cause) {
    super(message, cause);
  }
}
