package dev.accord.sandbox.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.jira.issue.Issue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that an issue's history holds together: from equals the previous to, times ascend. */
public final class HistoryCheck {
  private static final Set<String> TEXTS = Set.of("Key", "summary", "description");

  private final Issue issue;
  private final Map<String, Optional<String>> last = new HashMap<>();

  private HistoryCheck(Issue issue) {
    this.issue = issue;
  }

  public static void holds(Issue issue, List<ChangeGroup> history, Instant now) {
    HistoryCheck check = new HistoryCheck(issue);
    Instant before = issue.created();
    for (ChangeGroup group : history) {
      assertThat(group.created()).as("a change of %s", issue.key()).isBetween(before, now);
      before = group.created();
      group.items().forEach(check::follow);
    }
    check.endsIn("status", Optional.of(issue.state().statusId()));
    check.endsIn("resolution", issue.state().resolutionId());
    check.endsIn("assignee", issue.fields().assignee());
    check.endsIn("priority", issue.fields().priorityId());
    check.endsIn("Key", Optional.of(issue.key().toString()));
    assertThat(issue.state().resolved().isPresent())
        .as("resolution date of %s", issue.key())
        .isEqualTo(issue.state().resolutionId().isPresent());
  }

  private void follow(ChangeItem item) {
    if (item.field().equals("Component")) {
      return;
    }
    boolean text = TEXTS.contains(item.field());
    Optional<String> from = text ? item.fromText() : item.from();
    Optional<String> to = text ? item.toText() : item.to();
    assertThat(from)
        .as("%s of %s", item.field(), issue.key())
        .isEqualTo(last.getOrDefault(item.field(), from));
    assertThat(to).as("%s of %s", item.field(), issue.key()).isNotEqualTo(from);
    last.put(item.field(), to);
  }

  private void endsIn(String field, Optional<String> present) {
    assertThat(last.getOrDefault(field, present))
        .as("%s of %s", field, issue.key())
        .isEqualTo(present);
  }
}
