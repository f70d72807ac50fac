package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.FieldOption;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the JSON of custom fields. */
record CustomFieldReader(Jira jira, FieldReader people) {
  UnaryOperator<FieldsEdit> set(String key, JsonNode value) {
    CustomField field =
        jira.customFields()
            .byKey(key)
            .orElseThrow(
                () ->
                    JiraProblem.invalidField(
                        key,
                        "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
                            .formatted(key)));
    Optional<FieldValue> read = value.isNull() ? Optional.empty() : read(field, value);
    return edit -> edit.custom(field.id(), read);
  }

  private Optional<FieldValue> read(CustomField field, JsonNode value) {
    return switch (field.kind()) {
      case TEXT ->
          FieldReader.text(field.key(), value)
              .filter(text -> !text.isEmpty())
              .map(FieldValue.Text::new);
      case SELECT -> Optional.of(new FieldValue.Choice(option(field, value).id()));
      case USER -> people.user(field.key(), value).map(FieldValue.Person::new);
      case NUMBER -> Optional.of(number(field, value));
      case DATE -> FieldReader.date(field.key(), value).map(FieldValue.Day::new);
    };
  }

  private static FieldOption option(CustomField field, JsonNode value) {
    Optional<String> id = Json.textOf(value, "id").filter(text -> text.matches("[0-9]{1,18}"));
    Optional<String> name = Json.textOf(value, "value");
    return id.flatMap(one -> field.option(Long.parseLong(one)))
        .or(() -> name.flatMap(field::option))
        .orElseThrow(
            () ->
                JiraProblem.invalidField(
                    field.key(),
                    "Option value '%s' is not valid"
                        .formatted(name.or(() -> id).orElse(value.toString()))));
  }

  private static FieldValue number(CustomField field, JsonNode value) {
    if (!value.isNumber()) {
      throw JiraProblem.invalidField(field.key(), "Operation value must be a number");
    }
    return new FieldValue.Amount(value.asDouble());
  }
}
