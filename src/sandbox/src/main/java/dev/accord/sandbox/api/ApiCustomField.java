package dev.accord.sandbox.api;

import com.atlassian.jira.issue.fields.CustomField;

/** A custom field. */
record ApiCustomField(dev.accord.sandbox.jira.constant.CustomField field) implements CustomField {
  @Override
  public String getId() {
    return field.key();
  }

  @Override
  public String getName() {
    return field.name();
  }
}
