package dev.accord.sandbox.api;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.Issue;
import java.sql.Timestamp;
import java.util.Optional;

/** The objects that Jira gives for values of custom fields. */
final class CustomValues {
  private CustomValues() {}

  /** A choice of a select field; its text is its value, as that of Jira's Option. */
  record Choice(long optionId, String value) {
    @Override
    public String toString() {
      return value;
    }
  }

  static Optional<Object> of(Views views, CustomField field, Issue issue) {
    return Optional.ofNullable(issue.fields().custom().get(field.id()))
        .map(value -> object(views, field, value));
  }

  private static Object object(Views views, CustomField field, FieldValue value) {
    if (value instanceof FieldValue.Choice choice) {
      String id = Long.toString(choice.optionId());
      String text = field.option(choice.optionId()).map(option -> option.value()).orElse(id);
      return new Choice(choice.optionId(), text);
    }
    if (value instanceof FieldValue.Person person) {
      return views.userByKey(person.userKey());
    }
    if (value instanceof FieldValue.Amount amount) {
      return amount.number();
    }
    return value instanceof FieldValue.Day day
        ? Timestamp.valueOf(day.date().atStartOfDay())
        : value.stored();
  }
}
