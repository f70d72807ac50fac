package dev.accord.plugin.jira;

import com.atlassian.jira.issue.fields.CustomField;

/** A custom field. */
public record TestCustomField(String id, String name) implements CustomField {
  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }
}
