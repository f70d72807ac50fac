package dev.accord.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import dev.accord.sandbox.jira.field.CalculatedField;
import dev.accord.sandbox.server.FieldTypes;
import org.jspecify.annotations.Nullable;

/** A custom field. */
sealed interface ApiField extends CustomField {
  /** One whose values are stored. */
  record Stored(dev.accord.sandbox.jira.constant.CustomField field) implements ApiField {
    @Override
    public String getId() {
      return field.key();
    }

    @Override
    public String getName() {
      return field.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
      return new SystemType(field.kind().typeKey());
    }
  }

  /** One of a plugin's type. */
  record Calculated(Views views, FieldTypes types, CalculatedField field) implements ApiField {
    @Override
    public String getId() {
      return field.key();
    }

    @Override
    public String getName() {
      return field.name();
    }

    @Override
    public @Nullable CustomFieldType<?, ?> getCustomFieldType() {
      return types.byKey(field.typeKey()).orElse(null);
    }
  }

  /** A type of Jira's own: it has a name here and does nothing. */
  record SystemType(String key) implements CustomFieldType<Object, Object> {
    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
      throw notModelled("init");
    }

    @Override
    public String getKey() {
      return key;
    }

    @Override
    public Object getValueFromIssue(CustomField field, Issue issue) {
      throw notModelled("getValueFromIssue");
    }

    @Override
    public String getStringFromSingularObject(Object singularObject) {
      throw notModelled("getStringFromSingularObject");
    }

    @Override
    public Object getSingularObjectFromString(String text) {
      throw notModelled("getSingularObjectFromString");
    }

    private static UnsupportedOperationException notModelled(String method) {
      return new UnsupportedOperationException(
          "CustomFieldType.%s of Jira's own types is not modelled by the sandbox"
              .formatted(method));
    }
  }
}
