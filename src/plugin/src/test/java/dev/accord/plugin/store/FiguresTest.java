package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.Tally;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Outcomes, tallies and ledgers: kept up as verdicts are written, and always what they come to. */
class FiguresTest extends FigureScene {
  @OnEachDatabase
  void counts_a_cycle_when_it_is_judged_and_takes_it_back_when_it_is_reopened(
      TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue issue = plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    track(plugin, MON_1000, 7);
    assertThat(november(plugin)).isEqualTo(Tally.NONE);

    issue.resolve(MON_1200, "ines");
    track(plugin, MON_1200, 7);
    assertThat(november(plugin).count(CycleOutcome.MET)).isEqualTo(1);
    assertThat(november(plugin).mean()).contains(Duration.ofHours(3));

    issue.reopen(TUE_0900, "paul");
    track(plugin, TUE_0900, 7);
    assertThat(november(plugin)).isEqualTo(Tally.NONE);
    assertThat(plugin.stores.outcomes().of(7)).isEmpty();

    track(plugin, WED_0900, 7);
    assertThat(november(plugin).count(CycleOutcome.BREACHED)).isEqualTo(1);
    assertThat(november(plugin).openLate()).isEqualTo(1);

    issue.resolve(WED_0900.plusSeconds(3600), "ines");
    track(plugin, WED_0900.plusSeconds(3600), 7);
    assertThat(november(plugin).count(CycleOutcome.BREACHED)).isEqualTo(1);
    assertThat(november(plugin).openLate()).isZero();
    assertThat(november(plugin).mean()).contains(Duration.ofHours(12));
  }

  @OnEachDatabase
  void finds_the_outcomes_of_a_period_with_their_issues(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1200, "ines"));
    track(plugin, MON_1200, 7);
    Period november = new Period(PeriodLength.MONTH, NOVEMBER, ZoneOffset.UTC);

    assertThat(plugin.stores.outcomes().of(IT_FOR_FINANCE, november))
        .extracting(StoredOutcome::issueId)
        .containsExactly(7L);
    assertThat(plugin.stores.outcomes().of(IT_FOR_FINANCE, november.next())).isEmpty();
    assertThat(plugin.stores.outcomes().of(IT_FOR_FINANCE, november.previous())).isEmpty();
  }

  @OnEachDatabase
  void an_outcome_stands_with_its_verdict_though_definitions_changed(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), TUE_0900);
    assertThat(plugin.configure(pausedWhileOpen()).problems()).isEmpty();
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(TUE_1000, "ines"));
    track(plugin, TUE_1000, 7);
    List<StoredOutcome> before = plugin.stores.outcomes().of(7);

    assertThat(plugin.configure(Samples.document()).problems()).isEmpty();
    track(plugin, TUE_1000.plusSeconds(60), 7);

    assertThat(plugin.stores.outcomes().of(7)).isEqualTo(before);
    assertThat(november(plugin).count(CycleOutcome.MET)).isEqualTo(1);
    assertThat(november(plugin).mean()).contains(Duration.ZERO);

    recompute(plugin, WED_0900, 7);
    assertThat(november(plugin).count(CycleOutcome.MET)).isZero();
    assertThat(november(plugin).count(CycleOutcome.BREACHED)).isEqualTo(1);
    assertThat(november(plugin).mean()).contains(Duration.ofHours(9));
    track(plugin, WED_0900, 7);
    assertThat(november(plugin).count(CycleOutcome.BREACHED)).isEqualTo(1);
  }

  @OnEachDatabase
  void judges_quality_when_the_issue_is_closed(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_1200);
    assertThat(plugin.configure(withQuality()).problems()).isEmpty();
    TestIssue issue =
        plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1000, "ines"));
    track(plugin, MON_1200, 7);
    assertThat(quality(plugin)).containsExactly("MET 2026-11-16T10:00:00Z");

    issue.reopen(TUE_0900, "paul");
    track(plugin, TUE_0900, 7);
    assertThat(quality(plugin)).isEmpty();

    issue.resolve(TUE_1000, "ines");
    track(plugin, TUE_1000, 7);
    assertThat(quality(plugin)).containsExactly("BREACHED 2026-11-17T10:00:00Z");
  }

  @OnEachDatabase
  void keeps_what_counted_of_an_issue_that_was_deleted(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue late = plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    TestIssue inTime = plugin.jira.add(new TestIssue(8, "ITS-8", TUE_0900));
    track(plugin, TUE_1000, 7, 8);
    assertThat(november(plugin).openLate()).isEqualTo(1);
    plugin.jira.delete(late);
    plugin.jira.delete(inTime);

    track(plugin, WED_0900, 7, 8);

    assertThat(november(plugin).openLate()).isZero();
    assertThat(november(plugin).count(CycleOutcome.BREACHED)).isEqualTo(1);
    assertThat(november(plugin).count(CycleOutcome.CANCELLED)).isEqualTo(1);
    track(plugin, WED_0900.plusSeconds(60), 7, 8);
    assertThat(november(plugin).count(CycleOutcome.CANCELLED)).isEqualTo(1);
    assertThatRebuildingChangesNothing(plugin);
  }

  @OnEachDatabase
  void tells_who_had_the_time_of_what_has_ended(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue issue =
        plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1200, "ines"));
    track(plugin, MON_1200, 7);

    assertThat(time(plugin)).containsExactlyInAnyOrder("HELD it 10800000 1", "TOTAL 10800000 1");

    issue.reopen(TUE_0900, "paul");
    track(plugin, TUE_0900, 7);
    assertThat(time(plugin)).isEmpty();
  }

  @OnEachDatabase
  void shows_changes_to_a_watcher_within_the_transaction(TestDatabase database) {
    TestActiveObjects ao = database.empty();
    List<String> seen = new ArrayList<>();
    PluginUnderTest plugin =
        new PluginUnderTest(
            Stores.in(ao, changes -> changes.forEach(one -> seen.add(told(one)))), MON_1200);
    plugin.configure(Samples.document());
    TestIssue issue = plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    track(plugin, MON_1000, 7);
    issue.resolve(MON_1200, "ines");
    track(plugin, MON_1200, 7);
    track(plugin, MON_1200.plusSeconds(60), 7);
    issue.reopen(TUE_0900, "paul");
    track(plugin, TUE_0900, 7);

    assertThat(seen).containsExactly("none -> MET", "MET -> none");
  }
}
