package dev.accord.plugin.track;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes back from what an issue is now, change group by change group, newest first. */
final class Rewind {
  private final Map<FieldKey, List<FieldValue>> state;

  Rewind(Map<FieldKey, List<FieldValue>> present) {
    this.state = new HashMap<>(present);
  }

  /** Takes the group's changes back, and says what their fields were after it. */
  Map<FieldKey, List<FieldValue>> back(List<FieldChange> group) {
    Map<FieldKey, List<FieldValue>> after = new HashMap<>();
    for (int i = group.size() - 1; i >= 0; i--) {
      FieldChange change = group.get(i);
      List<FieldValue> known = state.getOrDefault(change.field(), List.of());
      List<FieldValue> told = change.after(known);
      after.putIfAbsent(change.field(), told);
      state.put(change.field(), change.before(told));
    }
    return after;
  }

  /** What the issue was before the last group that was taken back. */
  Map<FieldKey, List<FieldValue>> state() {
    return state;
  }
}
