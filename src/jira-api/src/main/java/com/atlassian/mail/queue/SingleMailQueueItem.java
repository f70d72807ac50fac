package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import org.jspecify.annotations.NullMarked;

/** One mail in the queue. */
@NullMarked
public class SingleMailQueueItem implements MailQueueItem {
  private final Email email;

  public SingleMailQueueItem(Email email) { // P9
    this.email = email;
  }

  public Email getEmail() { // D
    return email;
  }
}
