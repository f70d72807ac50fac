package dev.accord.plugin.track;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import java.util.ArrayList;
import java.util.List;

/** What one item of a change group did to one field. */
sealed interface FieldChange {
  FieldKey field();

  /** The values before, when these are the values after. */
  List<FieldValue> before(List<FieldValue> after);

  /** The values after, as far as the item tells; otherwise those known from later on. */
  List<FieldValue> after(List<FieldValue> known);

  /** The item tells all values before and after. */
  record Whole(FieldKey field, List<FieldValue> from, List<FieldValue> to) implements FieldChange {
    @Override
    public List<FieldValue> before(List<FieldValue> after) {
      return from;
    }

    @Override
    public List<FieldValue> after(List<FieldValue> known) {
      return to;
    }
  }

  /** The item tells which values came and which went, as Jira does for components. */
  record Part(FieldKey field, List<FieldValue> gone, List<FieldValue> come) implements FieldChange {
    @Override
    public List<FieldValue> before(List<FieldValue> after) {
      List<FieldValue> before = new ArrayList<>(after);
      before.removeIf(value -> come.stream().anyMatch(one -> one.id().equals(value.id())));
      before.addAll(gone);
      return before;
    }

    @Override
    public List<FieldValue> after(List<FieldValue> known) {
      return known;
    }
  }
}
