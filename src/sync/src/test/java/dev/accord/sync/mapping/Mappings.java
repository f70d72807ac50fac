package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.mapping.Mapping.FieldRule;
import java.util.Map;
import java.util.Set;

/** A mapping to try things with. */
final class Mappings {
  static final Dialect DESK =
      new Dialect(
          "state",
          Map.of(FieldKey.PRIORITY, new FieldRule.From("priority", Map.of())),
          Set.of("comments"),
          false);

  static final String IT =
      """
      project: ITS
      fields:
        type: {always: Incident}
        priority: {field: priority, values: {1: Highest, "2": High}}
        assignmentGroup: assignment_group
        assignee: assigned_to
        reporter: caller_id
        label: tags
      states:
        values:
          1: {status: New, category: new}
          2: {status: In Progress, category: indeterminate}
          On Hold: {status: Waiting, category: indeterminate}
          6: {status: Resolved, category: done, resolution: Done}
      groups:
        Network: network-team
      people:
        by: user-name
        table: {boss@example.org: katrin}
      comments:
        clientVisible: [comments]
      """;

  private Mappings() {}

  static Mapping it() {
    return MappingReader.read(IT, DESK).orElseThrow();
  }
}
