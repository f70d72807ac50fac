package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.constant.CustomField;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The history items of custom fields: ids where the kind has them, else texts alone. */
final class CustomFieldDiff {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);

  private final Names names;

  CustomFieldDiff(Names names) {
    this.names = names;
  }

  void add(List<ChangeItem> items, Map<Long, FieldValue> before, Map<Long, FieldValue> after) {
    TreeSet<Long> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (long id : ids) {
      Optional<FieldValue> old = Optional.ofNullable(before.get(id));
      Optional<FieldValue> now = Optional.ofNullable(after.get(id));
      if (!old.equals(now)) {
        CustomField field = names.customFields().byId(id).orElseThrow();
        items.add(
            new ChangeItem(
                true,
                field.name(),
                old.flatMap(CustomFieldDiff::reference),
                old.map(value -> text(field, value)),
                now.flatMap(CustomFieldDiff::reference),
                now.map(value -> text(field, value))));
      }
    }
  }

  private static Optional<String> reference(FieldValue value) {
    boolean textOnly = value instanceof FieldValue.Text || value instanceof FieldValue.Amount;
    return textOnly ? Optional.empty() : Optional.of(value.stored());
  }

  private String text(CustomField field, FieldValue value) {
    if (value instanceof FieldValue.Choice choice) {
      return names.option(field, choice.optionId());
    }
    if (value instanceof FieldValue.Person person) {
      return names.user(person.userKey());
    }
    return value instanceof FieldValue.Day day ? DAY.format(day.date()) : value.stored();
  }
}
