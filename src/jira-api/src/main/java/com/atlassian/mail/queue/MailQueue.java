package com.atlassian.mail.queue;

import org.jspecify.annotations.NullMarked;

/**
 * Mails that wait to be sent, in memory, on the node that queued them. Whether one was sent is not
 * told. An OSGi service: Atlassian's own access token plugin imports it as one.
 */
@NullMarked
public interface MailQueue {
  void addItem(MailQueueItem item); // P9
}
