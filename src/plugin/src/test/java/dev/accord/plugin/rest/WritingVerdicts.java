package dev.accord.plugin.rest;

import dev.accord.plugin.BenchPlugin;
import dev.accord.plugin.Measured;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Judging;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes to write down what became of issues that are tracked while they are open, and
 * again once they are closed: alone, and together as tracking does when many wait.
 */
final class WritingVerdicts {
  private static final int WARM_UP = 1_000;
  private static final int COUNTED = 1_000;
  private static final int TOGETHER = 100;

  private final PluginUnderTest plugin;
  private final Measured measured;
  private final Rules rules;
  private long last;

  WritingVerdicts(PluginUnderTest plugin, Measured measured) {
    this.plugin = plugin;
    this.measured = measured;
    this.rules = plugin.rules.current();
  }

  void time() {
    List<Double> alone = new ArrayList<>();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      double took = closing(1);
      if (i >= WARM_UP) {
        alone.add(took);
      }
    }
    measured.tell("writing an issue's verdict with outcome, tallies and ledger", alone);
    List<Double> each = new ArrayList<>();
    for (int i = 0; i < COUNTED / TOGETHER; i++) {
      each.add(closing(TOGETHER) / TOGETHER);
    }
    measured.tell("the same, %d issues in a transaction, each".formatted(TOGETHER), each);
  }

  /** How many milliseconds the second transaction takes. */
  private double closing(int issues) {
    List<TestIssue> some = new ArrayList<>();
    List<JudgedIssue> open = new ArrayList<>();
    for (int i = 0; i < issues; i++) {
      last++;
      Instant opened = BenchPlugin.NOW.plus(Duration.ofMinutes(last));
      TestIssue issue = new TestIssue(last, "ITS-" + last, opened);
      plugin.jira.add(issue);
      some.add(issue);
      open.add(judged(issue, opened));
    }
    store(open);
    List<JudgedIssue> closed = new ArrayList<>();
    for (TestIssue issue : some) {
      Instant at = issue.getCreated().toInstant().plus(Duration.ofHours(2));
      closed.add(judged(issue.resolve(at, "ines"), at));
    }
    return Measured.millis(
        () -> {
          store(closed);
          return closed;
        });
  }

  private JudgedIssue judged(TestIssue issue, Instant at) {
    return plugin
        .assessor
        .assess(plugin.tickets.find(issue.getId()).orElseThrow(), rules, at)
        .judged(issue.getId(), Judging.tracked(rules.revision(), at));
  }

  private void store(List<JudgedIssue> judged) {
    plugin.stores.transactions().run(() -> plugin.stores.tickets().store(judged, rules.rulebook()));
  }
}
