package dev.accord.plugin.alert;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;

/** Sends mail by Jira's own server, at once, so that a refusal is known. */
public final class MailSender {
  private final MailServerManager servers;

  public MailSender(MailServerManager servers) {
    this.servers = servers;
  }

  void send(String address, AlertText.Message message) throws SendFailure {
    send(address, message.subject(), message.body());
  }

  /**
   * Sends plain text, so that nothing in it can be markup.
   *
   * @param subject in one line
   * @throws SendFailure when Jira has no mail server, or it refuses the mail; lasting when it
   *     refuses the address for good
   */
  public void send(String address, String subject, String body) throws SendFailure {
    SMTPMailServer server = servers.getDefaultSMTPMailServer();
    if (server == null) {
      throw SendFailure.passing(
          "Jira has no server for outgoing mail. A Jira administrator can set one up.");
    }
    Email mail = new Email(address);
    mail.setSubject(subject).setBody(body).setMimeType("text/plain");
    try {
      server.send(mail);
    } catch (MailException refused) {
      String reason = "The mail server refused the mail: %s".formatted(refused.getMessage());
      throw refusesAddress(refused) ? SendFailure.lasting(reason) : SendFailure.passing(reason);
    }
  }

  /** What Jakarta Mail wraps when a server answers 550 and the like to the address itself. */
  private static boolean refusesAddress(Throwable refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      boolean isAddress = cause.getClass().getSimpleName().equals("SMTPAddressFailedException");
      if (isAddress && String.valueOf(cause.getMessage()).startsWith("5")) {
        return true;
      }
    }
    return false;
  }
}
