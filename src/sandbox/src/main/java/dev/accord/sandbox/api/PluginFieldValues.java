package dev.accord.sandbox.api;

import dev.accord.sandbox.jira.field.CalculatedField;
import dev.accord.sandbox.jira.field.FieldValues;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.server.FieldTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets plugins work out the values of their fields. */
record PluginFieldValues(Views views, FieldTypes types) implements FieldValues {
  @Override
  public boolean hasType(String typeKey) {
    return types.byKey(typeKey).isPresent();
  }

  @Override
  public Optional<Object> value(CalculatedField field, Issue issue) {
    ApiField.Calculated shown = new ApiField.Calculated(views, types, field);
    return types
        .withType(
            field.typeKey(),
            type -> Optional.<Object>ofNullable(type.getValueFromIssue(shown, views.issue(issue))))
        .flatMap(value -> value);
  }

  @Override
  public Optional<String> columnHtml(CalculatedField field, Issue issue) {
    Map<String, Object> values = new HashMap<>();
    value(field, issue).ifPresent(value -> values.put("value", value));
    values.put("issue", views.issue(issue));
    values.put("customField", new ApiField.Calculated(views, types, field));
    return types.columnHtml(field.typeKey(), values);
  }
}
