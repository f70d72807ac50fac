package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.mapping.Original.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes back from what a ticket is now, change by change: systems keep what is and what changed, and
 * not what was in the beginning.
 */
record Rewind(Map<String, List<FieldValue>> initial, List<Step> steps) {
  /**
   * A change and what its fields were after it.
   *
   * @param after by the source's names for fields
   */
  record Step(Change change, Map<String, List<FieldValue>> after) {}

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::at).thenComparing(Change::sequence).thenComparing(Change::id);

  /** Steps oldest first. */
  static Rewind of(Original original) {
    Map<String, List<FieldValue>> state = new HashMap<>(original.present());
    List<Change> newestFirst = new ArrayList<>(original.changes());
    newestFirst.sort(ORDER.reversed());
    List<Step> steps = new ArrayList<>();
    newestFirst.forEach(change -> steps.add(new Step(change, back(state, change.diffs()))));
    Collections.reverse(steps);
    return new Rewind(Map.copyOf(state), List.copyOf(steps));
  }

  private static Map<String, List<FieldValue>> back(
      Map<String, List<FieldValue>> state, List<Diff> diffs) {
    Map<String, List<FieldValue>> after = new HashMap<>();
    for (int i = diffs.size() - 1; i >= 0; i--) {
      Diff diff = diffs.get(i);
      List<FieldValue> told = diff.after(state.getOrDefault(diff.field(), List.of()));
      after.putIfAbsent(diff.field(), told);
      state.put(diff.field(), diff.before(told));
    }
    return after;
  }
}
