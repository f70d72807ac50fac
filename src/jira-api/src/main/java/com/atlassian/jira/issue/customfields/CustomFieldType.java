package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What custom fields of one kind have in common.
 *
 * @param <T> the value on an issue
 * @param <S> one of several values; the same as T where there is one
 */
@NullMarked
public interface CustomFieldType<T, S> {
  void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor); // S6

  String getKey(); // PX, S6: complete, "plugin.key:module-key"

  @Nullable T getValueFromIssue(CustomField field, Issue issue); // P8

  @Nullable String getStringFromSingularObject(S singularObject); // P8

  @Nullable S getSingularObjectFromString(String text); // P8; may throw, which nobody here does
}
