package com.atlassian.jira.mail;

import org.jspecify.annotations.NullMarked;

/** A mail as Jira sends it: marked as made by a machine. */
@NullMarked
public class Email extends com.atlassian.mail.Email {
  private static final long serialVersionUID = 1L;

  public Email(String to) { // P11
    super(to);
  }
}
