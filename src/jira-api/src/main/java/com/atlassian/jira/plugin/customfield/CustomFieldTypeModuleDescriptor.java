package com.atlassian.jira.plugin.customfield;

import org.jspecify.annotations.NullMarked;

/** What the descriptor says of a custom field type. */
@NullMarked
public interface CustomFieldTypeModuleDescriptor {
  String getCompleteKey(); // S6
}
