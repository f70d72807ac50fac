package dev.accord.sandbox.plugins.descriptor;

/** A plugin that cannot be read, installed or started; the message says which, why, the cure. */
public final class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PluginException(String message) {
    super(message);
  }

  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }
}
