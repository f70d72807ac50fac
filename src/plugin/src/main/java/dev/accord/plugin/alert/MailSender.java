package dev.accord.plugin.alert;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;

/** Sends mail by Jira's own server, at once, so that a refusal is known. */
final class MailSender {
  private final MailServerManager servers;

  MailSender(MailServerManager servers) {
    this.servers = servers;
  }

  /**
   * @throws SendFailure when Jira has no mail server, or it refuses the mail
   */
  void send(String address, AlertText.Message message) throws SendFailure {
    SMTPMailServer server = servers.getDefaultSMTPMailServer();
    if (server == null) {
      throw SendFailure.passing(
          "Jira has no server for outgoing mail. A Jira administrator can set one up.");
    }
    Email mail = new Email(address);
    mail.setSubject(message.subject()).setBody(message.body()).setMimeType("text/plain");
    try {
      server.send(mail);
    } catch (MailException refused) {
      throw SendFailure.passing(
          "The mail server refused the mail: %s".formatted(refused.getMessage()));
    }
  }
}
