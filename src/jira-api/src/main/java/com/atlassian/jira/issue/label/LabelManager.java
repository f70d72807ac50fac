package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;

/** The labels of issues. */
@NullMarked
public interface LabelManager {
  /** Adds a label, without spaces; one that is there already stays. */
  Label addLabel( // PX
      ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification);
}
