package dev.accord.sandbox.testplugin;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.net.URI;
import java.util.Objects;

/** Sends a mail for each mailto address, both ways. */
public final class Mailer {

  private final MailQueue queue;
  private final MailServerManager servers;
  private final Notes notes;

  public Mailer(MailQueue queue, MailServerManager servers, Notes notes) {
    this.queue = queue;
    this.servers = servers;
    this.notes = notes;
  }

  @EventListener
  public void onAddress(URI mailto) {
    queue.addItem(new SingleMailQueueItem(mail(mailto, "queued")));
    SMTPMailServer server = Objects.requireNonNull(servers.getDefaultSMTPMailServer());
    try {
      server.send(mail(mailto, "direct"));
    } catch (MailException e) {
      notes.add("refusal", String.valueOf(e.getMessage()));
    }
  }

  private static com.atlassian.mail.Email mail(URI mailto, String subject) {
    return new Email(mailto.getSchemeSpecificPart())
        .setSubject(subject)
        .setBody("<script>alert(1)</script>");
  }
}
