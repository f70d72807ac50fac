package com.atlassian.jira.event.type;

import org.jspecify.annotations.NullMarked;

/** Which event tells of a change. */
@NullMarked
public interface EventDispatchOption {
  EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {}; // PX
}
