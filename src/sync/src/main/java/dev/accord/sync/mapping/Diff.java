package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldValue;
import java.util.ArrayList;
import java.util.List;

/** What one change did to one field of the source. */
public sealed interface Diff {
  String field();

  /** The values before, when these are the values after. */
  List<FieldValue> before(List<FieldValue> after);

  /** The values after, as far as the history tells; otherwise those known from later on. */
  List<FieldValue> after(List<FieldValue> known);

  /** The history tells all values before and after. */
  record Whole(String field, List<FieldValue> from, List<FieldValue> to) implements Diff {
    public Whole {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    @Override
    public List<FieldValue> before(List<FieldValue> after) {
      return from;
    }

    @Override
    public List<FieldValue> after(List<FieldValue> known) {
      return to;
    }
  }

  /** The history tells which values came and which went. */
  record Part(String field, List<FieldValue> gone, List<FieldValue> come) implements Diff {
    public Part {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }

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
