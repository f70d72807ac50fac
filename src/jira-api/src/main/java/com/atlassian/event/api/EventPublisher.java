package com.atlassian.event.api;

import org.jspecify.annotations.NullMarked;

/** Jira's event bus; local to a node. */
@NullMarked
public interface EventPublisher {
  void register(Object listener); // P11

  void unregister(Object listener); // P11
}
