package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.FiguresPass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is added up as it is written equals what is reckoned anew. */
class FigureRebuildingTest extends FigureScene {
  @OnEachDatabase
  void writes_all_or_nothing(TestDatabase database) {
    TestActiveObjects ao = database.empty();
    boolean[] killed = {true};
    PluginUnderTest plugin =
        new PluginUnderTest(
            Stores.in(
                ao,
                changes -> {
                  if (killed[0]) {
                    throw new InternalError("killed");
                  }
                }),
            MON_1200);
    plugin.configure(Samples.document());
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1200, "ines"));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);

    assertThatThrownBy(plugin.tracker::trackSome).isInstanceOf(InternalError.class);
    assertThat(plugin.stores.tickets().verdicts(7)).isEmpty();
    assertThat(plugin.stores.outcomes().of(7)).isEmpty();
    assertThat(november(plugin)).isEqualTo(Tally.NONE);

    killed[0] = false;
    assertThat(plugin.tracker.trackSome()).isEqualTo(1);
    assertThat(november(plugin).count(CycleOutcome.MET)).isEqualTo(1);
    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(1);
  }

  @OnEachDatabase
  void folding_and_rebuilding_leave_every_figure_as_it_was(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_0900);
    plugin.configure(withQuality());
    Random random = new Random(29);
    List<TestIssue> issues = new ArrayList<>();
    for (long id = 1; id <= 12; id++) {
      issues.add(plugin.jira.add(new TestIssue(id, "ITS-" + id, MON_0900)));
    }
    Instant now = MON_0900;
    for (int round = 0; round < 6; round++) {
      now = now.plus(Duration.ofHours(5 + random.nextInt(90)));
      for (TestIssue issue : issues) {
        happen(issue, now, random);
      }
      track(plugin, now, issues.stream().mapToLong(TestIssue::getId).toArray());
    }
    Map<TallyKey, Tally> before = everything(plugin);
    assertThat(before).isNotEmpty();
    assertThatOutcomesFollowFromVerdicts(plugin, issues, now);

    assertThat(plugin.stores.tallies().fold(plugin.stores.transactions(), now, 10_000))
        .isPositive();
    assertThat(everything(plugin)).isEqualTo(before);
    assertThat(plugin.stores.tallies().fold(plugin.stores.transactions(), now, 10_000)).isZero();
    plugin.stores.ledgers().fold(plugin.stores.transactions(), now, 10_000);
    assertThatRebuildingChangesNothing(plugin);
  }

  @OnEachDatabase
  void workers_at_once_and_folding_between_them_lose_nothing(TestDatabase database)
      throws Exception {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), WED_0900);
    plugin.configure(Samples.document());
    for (long id = 1; id <= 240; id++) {
      Instant closed = id % 3 == 0 ? TUE_1000 : MON_1200;
      plugin.jira.add(new TestIssue(id, "ITS-" + id, MON_0900).resolve(closed, "ines"));
      plugin.stores.queue().add(id, Reason.CHANGED, MON_1200);
    }
    ExecutorService workers = Executors.newFixedThreadPool(3);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      running.add(
          workers.submit(
              () -> {
                for (int turn = 0; turn < 200 && plugin.stores.queue().length() > 0; turn++) {
                  plugin.tracker.trackSome();
                }
              }));
    }
    running.add(
        workers.submit(
            () -> {
              for (int turn = 0; turn < 200 && plugin.stores.queue().length() > 0; turn++) {
                plugin.stores.tallies().fold(plugin.stores.transactions(), WED_0900, 1_000);
              }
            }));
    for (Future<?> worker : running) {
      worker.get();
    }
    workers.shutdown();

    assertThat(plugin.stores.queue().failed(10)).isEmpty();
    assertThat(november(plugin).count(CycleOutcome.MET)).isEqualTo(160);
    assertThat(november(plugin).count(CycleOutcome.BREACHED)).isEqualTo(80);
    assertThatRebuildingChangesNothing(plugin);
  }

  @OnEachDatabase
  void has_everything_reckoned_once_that_was_tracked_before_figures_were_kept(
      TestDatabase database) {
    TestActiveObjects ao = database.empty();
    PluginUnderTest plugin = new PluginUnderTest(ao, WED_0900);
    plugin.configure(withQuality());
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1200, "ines"));
    TestIssue gone = plugin.jira.add(new TestIssue(8, "ITS-8", MON_0900));
    track(plugin, WED_0900, 7, 8);
    plugin.jira.delete(gone);
    track(plugin, WED_0900, 8);
    Map<TallyKey, Tally> before = everything(plugin);
    List.of(OutcomeRow.class, TallyRow.class, LedgerRow.class, LedgerTallyRow.class)
        .forEach(ao::clear);
    FiguresPass pass = new FiguresPass(plugin.stores, () -> {}, plugin.clock);

    pass.run();
    assertThat(plugin.stores.queue().length()).isEqualTo(2);
    plugin.tracker.trackSome();
    assertThat(everything(plugin)).isEqualTo(before);

    pass.run();
    assertThat(plugin.stores.queue().length()).isZero();
    assertThat(everything(plugin)).isEqualTo(before);
  }
}
