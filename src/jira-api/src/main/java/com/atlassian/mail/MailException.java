package com.atlassian.mail;

import org.jspecify.annotations.NullMarked;

/** A mail could not be handed to the mail server. */
@NullMarked
public class MailException extends Exception {
  private static final long serialVersionUID = 1L;

  public MailException(String message) { // D
    super(message);
  }
}
