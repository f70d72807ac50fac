package dev.accord.sandbox.api;

import com.atlassian.jira.issue.label.Label;

/** A label. */
record ApiLabel(String label) implements Label {
  @Override
  public String getLabel() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
