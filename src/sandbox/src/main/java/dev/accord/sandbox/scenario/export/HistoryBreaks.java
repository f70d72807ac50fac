package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.scenario.export.Exported.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a history does not fit together: an issue's fields are followed back from what they
 * are now. What the export says is kept all the same.
 */
final class HistoryBreaks {
  private HistoryBreaks() {}

  /** One sentence for each break. */
  static List<String> of(Exported.Issue issue) {
    Map<String, Optional<String>> later = new LinkedHashMap<>();
    later.put("status", Optional.of(issue.fields().status().named().id()));
    later.put("resolution", issue.fields().resolution().map(Named::id));
    later.put("priority", issue.fields().priority().map(Named::id));
    later.put("assignee", issue.people().assignee().map(Exported.Person::key));
    List<String> breaks = new ArrayList<>();
    for (int i = issue.changes().size() - 1; i >= 0; i--) {
      Exported.Change change = issue.changes().get(i);
      for (int j = change.items().size() - 1; j >= 0; j--) {
        Exported.Item item = change.items().get(j);
        if (item.custom() || !later.containsKey(item.field())) {
          continue;
        }
        Optional<String> expected = later.getOrDefault(item.field(), Optional.empty());
        if (!expected.equals(item.to().id())) {
          breaks.add(
              "%s became %s at %s, and later was %s without a change to it"
                  .formatted(item.field(), shown(item.to().id()), change.at(), shown(expected)));
        }
        later.put(item.field(), item.from().id());
      }
    }
    return breaks;
  }

  private static String shown(Optional<String> id) {
    return id.orElse("nothing");
  }
}
