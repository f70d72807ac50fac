package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What types have in common. */
@NullMarked
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
  private @Nullable CustomFieldTypeModuleDescriptor descriptor;

  @Override
  public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) { // S6
    descriptor = customFieldTypeModuleDescriptor;
  }

  @Override
  public String getKey() { // S6
    return Objects.requireNonNull(descriptor, "init comes first").getCompleteKey();
  }
}
