package dev.accord.sandbox.platform.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends queued mails one after the other, at once where Jira waits up to a minute. A refused mail
 * is logged and not tried again. What waits when the process dies is lost, as in Jira.
 */
public final class SendingQueue implements MailQueue, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SendingQueue.class);
  private static final long CLOSE_SECONDS = 5;

  private final SMTPMailServer server;
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "mail-queue");
            thread.setDaemon(true);
            return thread;
          });

  public SendingQueue(SMTPMailServer server) {
    this.server = server;
  }

  @Override
  public void addItem(MailQueueItem item) {
    if (!(item instanceof SingleMailQueueItem single)) {
      throw new UnsupportedOperationException(
          "%s is not modelled by the sandbox: its mail queue takes SingleMailQueueItem"
              .formatted(item.getClass().getName()));
    }
    sender.execute(() -> send(single.getEmail()));
  }

  private void send(Email email) {
    try {
      server.send(email);
    } catch (MailException e) {
      LOG.warn("A queued mail was refused: {}", e.getMessage());
    }
  }

  /** Sends what waits, for a few seconds at most. */
  @Override
  public void close() {
    sender.shutdown();
    try {
      if (!sender.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Mails that waited in the queue are lost");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
