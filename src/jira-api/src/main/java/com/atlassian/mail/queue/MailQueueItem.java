package com.atlassian.mail.queue;

/** Something that the queue sends; the plugin makes only {@link SingleMailQueueItem}s. */
public interface MailQueueItem {}
