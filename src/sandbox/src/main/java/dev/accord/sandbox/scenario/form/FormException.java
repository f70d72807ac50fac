package dev.accord.sandbox.scenario.form;

/** A file that somebody wrote cannot be used; the message says where, what and how to mend it. */
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormException(String message) {
    super(message);
  }

  FormException(String message, Throwable cause) {
    super(message, cause);
  }
}
