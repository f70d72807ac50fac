package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.constant.CustomFieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a custom field holds on an issue. A field without a value is absent, never empty. */
public sealed interface FieldValue {
  record Text(String text) implements FieldValue {}

  /** The option of a select field, by id: an option that was deleted keeps its id. */
  record Choice(long optionId) implements FieldValue {}

  record Person(String userKey) implements FieldValue {}

  record Amount(double number) implements FieldValue {
    /** Without a needless {@code .0}. */
    public String plain() {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
  }

  record Day(LocalDate date) implements FieldValue {}

  /** The value as the database keeps it. */
  default String stored() {
    if (this instanceof Text text) {
      return text.text();
    }
    if (this instanceof Choice choice) {
      return Long.toString(choice.optionId());
    }
    if (this instanceof Person person) {
      return person.userKey();
    }
    if (this instanceof Amount amount) {
      return amount.plain();
    }
    return ((Day) this).date().toString();
  }

  /** The number that a comparison of the database sees; only an {@link Amount} has one. */
  default Optional<Double> storedNumber() {
    return this instanceof Amount amount ? Optional.of(amount.number()) : Optional.empty();
  }

  /** Reads back what {@link #stored} wrote for a field of that kind. */
  static FieldValue of(CustomFieldKind kind, String stored) {
    return switch (kind) {
      case TEXT -> new Text(stored);
      case SELECT -> new Choice(Long.parseLong(stored));
      case USER -> new Person(stored);
      case NUMBER -> new Amount(Double.parseDouble(stored));
      case DATE -> new Day(LocalDate.parse(stored));
    };
  }
}
