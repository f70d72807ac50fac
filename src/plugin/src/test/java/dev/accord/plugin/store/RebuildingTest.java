package dev.accord.plugin.store;

import static dev.accord.plugin.PluginUnderTest.ADMIN;
import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.NotNowException;
import dev.accord.plugin.job.Rebuilding;
import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RebuildingTest {
  private static final AgreementId IT_FOR_FINANCE = new AgreementId("it-for-finance");
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  private static final Duration LONG = Duration.ofMinutes(3);

  @OnEachDatabase
  void says_that_sums_are_right_and_leaves_them_alone(TestDatabase database) {
    PluginUnderTest plugin = tracked(database);
    Map<TallyKey, Tally> before = november(plugin);

    Rebuild ended = rebuilt(plugin);

    assertThat(ended.progress().differing()).isZero();
    assertThat(ended.found()).isEmpty();
    assertThat(ended.progress().done()).isEqualTo(ended.progress().total()).isPositive();
    assertThat(ended.author()).isEqualTo(ADMIN);
    assertThat(november(plugin)).isEqualTo(before).isNotEmpty();
  }

  @OnEachDatabase
  void puts_right_what_is_wrong_and_names_it(TestDatabase database) {
    PluginUnderTest plugin = tracked(database);
    Map<TallyKey, Tally> before = november(plugin);
    TallyKey key = before.keySet().iterator().next();
    plugin
        .stores
        .transactions()
        .run(
            () ->
                plugin
                    .stores
                    .tallies()
                    .add(Map.of(key, before.getOrDefault(key, Tally.NONE)), MON_1200));
    assertThat(november(plugin).get(key)).satisfies(one -> assertThat(met(one)).isEqualTo(4));

    Rebuild ended = rebuilt(plugin);

    assertThat(ended.found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.of()).isEqualTo("it-for-finance");
              assertThat(one.period()).isEqualTo("2026-11");
              assertThat(one.before()).startsWith("4 met, 0 missed");
              assertThat(one.after()).startsWith("2 met, 0 missed");
            });
    assertThat(november(plugin)).isEqualTo(before);
    assertThat(rebuilt(plugin).progress().differing()).as("the next one").isZero();
  }

  @OnEachDatabase
  void another_node_goes_on_after_the_last_part_when_one_has_died(TestDatabase database) {
    PluginUnderTest plugin = tracked(database);
    Rebuild left =
        Rebuild.started("a node that died", ADMIN, MON_1200)
            .stepped("agreement it-for-finance", 1, 3, List.of(), MON_1200);
    plugin.stores.transactions().run(() -> plugin.stores.rebuilds().save(left));
    Rebuilding rebuilding = rebuilding(plugin);

    plugin.clock.set(MON_1200.plus(LONG).minus(LONG.dividedBy(2)));
    assertThat(rebuilding.run()).as("it may still be at it").isZero();
    assertThatThrownBy(() -> rebuilding.start(ADMIN)).isInstanceOf(NotNowException.class);

    plugin.clock.set(MON_1200.plus(LONG));
    plugin.background.start();
    assertThat(rebuilding.run()).isEqualTo(1);
    plugin.background.stop();

    Rebuild ended = rebuilding.last().orElseThrow();
    assertThat(ended.isUnderWay()).isFalse();
    assertThat(ended.progress().done()).isEqualTo(ended.progress().total());
    assertThat(ended.owner()).isNotEqualTo(left.owner());
    assertThat(rebuilding.run()).as("nothing is left").isZero();
  }

  @OnEachDatabase
  void a_stopping_plugin_leaves_the_rest_to_the_next_start(TestDatabase database) {
    PluginUnderTest plugin = tracked(database);
    Rebuilding rebuilding = rebuilding(plugin);

    rebuilding.start(ADMIN);

    assertThat(rebuilding.last().map(Rebuild::isUnderWay)).isEqualTo(Optional.of(true));
    plugin.clock.set(plugin.clock.instant().plus(LONG));
    plugin.background.start();
    assertThat(rebuilding.run()).isEqualTo(1);
    plugin.background.stop();
    assertThat(rebuilding.last().map(Rebuild::isUnderWay)).isEqualTo(Optional.of(false));
  }

  /** The background is stopped at first, so it is the pass that does it, on this thread. */
  private static Rebuild rebuilt(PluginUnderTest plugin) {
    Rebuilding rebuilding = rebuilding(plugin);
    rebuilding.start(ADMIN);
    plugin.clock.set(plugin.clock.instant().plus(LONG));
    plugin.background.start();
    rebuilding.run();
    plugin.background.stop();
    Rebuild last = rebuilding.last().orElseThrow();
    assertThat(last.isUnderWay()).isFalse();
    assertThat(last.problem()).isEmpty();
    return last;
  }

  private static Rebuilding rebuilding(PluginUnderTest plugin) {
    return new Rebuilding(plugin.stores, plugin.rules, plugin.background, plugin.clock);
  }

  private static PluginUnderTest tracked(TestDatabase database) {
    Instant now = MON_1200;
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), now);
    plugin.configure(Samples.document());
    for (long id = 1; id <= 2; id++) {
      plugin.jira.add(new TestIssue(id, "ITS-" + id, MON_0900).resolve(MON_1200, "ines"));
      plugin.stores.queue().add(id, Reason.CHANGED, now);
    }
    assertThat(plugin.tracker.trackSome()).isEqualTo(2);
    return plugin;
  }

  private static Map<TallyKey, Tally> november(PluginUnderTest plugin) {
    return plugin
        .stores
        .tallies()
        .of(List.of(IT_FOR_FINANCE), PeriodLength.MONTH, NOVEMBER, NOVEMBER);
  }

  private static int met(Tally tally) {
    return tally.count(CycleOutcome.MET);
  }
}
