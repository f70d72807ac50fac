package dev.accord.plugin.track;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

class TrackingWorkerTest {
  private static final int FLOOD = 3 * Tracker.BATCH + 1;

  @OnEachDatabase
  void works_off_a_flood_and_tracks_each_issue_once(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), TUE_1000);
    plugin.configure(Samples.document());
    List<Long> ids = LongStream.rangeClosed(1, FLOOD).boxed().toList();
    ids.forEach(
        id -> plugin.jira.add(new TestIssue(id, "ITS-" + id, MON_0900).resolve(MON_1200, "ines")));
    plugin.stores.queue().addAll(ids, Reason.RECONCILED, MON_1200);
    plugin.background.start();

    new TrackingWorker(plugin.tracker, Duration.ZERO, plugin.background, () -> {}).wake();
    while (plugin.stores.queue().length() > 0) {
      Thread.onSpinWait();
    }
    plugin.background.stop();

    assertThat(plugin.stores.tickets().tracked(ids)).hasSize(FLOOD);
    assertThat(plugin.stores.tickets().verdicts(ids).values())
        .hasSize(FLOOD)
        .allSatisfy(verdicts -> assertThat(verdicts).hasSize(1));
  }
}
