package dev.accord.plugin.job;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.TUE_1000;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.clock.Standing;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MinutePassTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_0900);
  private final AtomicInteger woken = new AtomicInteger();
  private final MinutePass pass =
      new MinutePass(plugin.stores, woken::incrementAndGet, plugin.clock);

  @Test
  void notices_a_breach_that_no_event_tells() {
    plugin.configure(Samples.document());
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_0900);
    plugin.tracker.trackSome();
    assertThat(pass.run()).isZero();

    plugin.clock.set(TUE_1000);
    assertThat(pass.run()).isEqualTo(1);
    plugin.tracker.trackSome();

    assertThat(plugin.stores.tickets().clocks(7).get(0).standing()).hasValue(Standing.BREACHED);
    assertThat(pass.run()).isZero();
  }

  @Test
  void wakes_the_worker_for_what_waited_for_its_time() {
    pass.run();

    assertThat(woken).hasValue(1);
    assertThat(plugin.stores.passes().last(MinutePass.NAME)).isPresent();
  }

  @Test
  void does_not_queue_again_what_is_tried_again_later() {
    plugin.configure(Samples.document());
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_0900);
    plugin.tracker.trackSome();
    plugin.clock.set(TUE_1000);
    plugin.stores.queue().add(7, Reason.DUE, TUE_1000.plusSeconds(600));

    assertThat(pass.run()).isZero();
  }
}
