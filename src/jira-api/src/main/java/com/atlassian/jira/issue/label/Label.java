package com.atlassian.jira.issue.label;

import org.jspecify.annotations.NullMarked;

/** A label. */
@NullMarked
public interface Label {
  String getLabel(); // PX; no other member gives the text
}
