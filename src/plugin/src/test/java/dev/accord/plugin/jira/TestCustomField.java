package dev.accord.plugin.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import org.jspecify.annotations.Nullable;

/** A custom field. */
public record TestCustomField(String id, String name) implements CustomField {
  @Override
  public String getId() {
    return id;
  }

  @Override
  public @Nullable CustomFieldType getCustomFieldType() {
    return null;
  }

  @Override
  public String getName() {
    return name;
  }
}
