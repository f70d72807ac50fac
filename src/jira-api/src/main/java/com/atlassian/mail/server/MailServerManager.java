package com.atlassian.mail.server;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The mail servers that administrators have set up. */
@NullMarked
public interface MailServerManager {
  @Nullable SMTPMailServer getDefaultSMTPMailServer(); // P11, null when none is set up
}
