package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A custom field. */
@NullMarked
public interface CustomField {
  String getId(); // P11, "customfield_10010"

  String getName(); // P11

  @Nullable CustomFieldType getCustomFieldType(); // P11; null when the type's plugin is gone
}
