package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import org.jspecify.annotations.NullMarked;

/** A server for outgoing mail. */
@NullMarked
public interface SMTPMailServer {
  /** Hands the mail over at once; the exception says that the server did not take it. */
  void send(Email email) throws MailException; // PX, D

  String getDefaultFrom(); // P11
}
