package com.atlassian.jira.issue.fields;

import org.jspecify.annotations.NullMarked;

/** A custom field. */
@NullMarked
public interface CustomField {
  String getId(); // P11, "customfield_10010"

  String getName(); // P11
}
