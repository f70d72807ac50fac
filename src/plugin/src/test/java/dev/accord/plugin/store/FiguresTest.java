package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.FiguresPass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Outcomes, tallies and ledgers: kept up as verdicts are written, and always what they come to. */
class FiguresTest {
  private static final AgreementId IT_FOR_FINANCE = new AgreementId("it-for-finance");
  private static final DepartmentId IT = new DepartmentId("it");
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  private static final String QUALITY =
      """
      {"kind": "quality", "id": "right", "name": "Right first time",
       "measure": "right-first-time"},
      """;

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

  private static PluginUnderTest configured(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_1200);
    assertThat(plugin.configure(Samples.document()).problems()).isEmpty();
    return plugin;
  }

  private static String pausedWhileOpen() {
    return Samples.document()
        .replace(
            "\"agreements\": [\"it-for-finance\"]}",
            """
            "agreements": ["it-for-finance"],
            "pauses": [{"when": {"field": "status", "is": "Open"},
                        "party": "client", "reason": "Nobody has looked"}]}
            """);
  }

  private static String withQuality() {
    return Samples.document().replace("\"metrics\": [", "\"metrics\": [" + QUALITY);
  }

  private static void happen(TestIssue issue, Instant at, Random random) {
    if (issue.getResolution() == null && random.nextBoolean()) {
      issue.resolve(at, "ines");
    } else if (issue.getResolution() != null && random.nextInt(3) == 0) {
      issue.reopen(at, "paul");
    }
  }

  private static void track(PluginUnderTest plugin, Instant now, long... issueIds) {
    plugin.clock.advance(Duration.between(plugin.clock.instant(), now));
    for (long issueId : issueIds) {
      plugin.stores.queue().add(issueId, Reason.CHANGED, now);
    }
    assertThat(plugin.tracker.trackSome()).isEqualTo(issueIds.length);
    assertThat(plugin.stores.queue().failed(1)).isEmpty();
  }

  private static void recompute(PluginUnderTest plugin, Instant now, long issueId) {
    Rules rules = plugin.rules.current();
    Judging judging = Judging.recomputed(rules.revision(), PluginUnderTest.ADMIN, now);
    JudgedIssue judged =
        plugin
            .assessor
            .assess(plugin.tickets.find(issueId).orElseThrow(), rules, now)
            .judged(issueId, judging);
    plugin
        .stores
        .transactions()
        .run(() -> plugin.stores.tickets().store(List.of(judged), rules.rulebook()));
  }

  private static Tally november(PluginUnderTest plugin) {
    return plugin
        .stores
        .tallies()
        .of(List.of(IT_FOR_FINANCE), PeriodLength.MONTH, NOVEMBER, NOVEMBER)
        .values()
        .stream()
        .reduce(Tally.NONE, Tally::plus);
  }

  private static Map<TallyKey, Tally> everything(PluginUnderTest plugin) {
    Map<TallyKey, Tally> all = new HashMap<>();
    for (PeriodLength length : PeriodLength.values()) {
      all.putAll(
          plugin
              .stores
              .tallies()
              .of(
                  List.of(IT_FOR_FINANCE),
                  length,
                  LocalDate.of(2026, 1, 1),
                  LocalDate.of(2027, 12, 31)));
    }
    return all;
  }

  private static List<String> quality(PluginUnderTest plugin) {
    return plugin.stores.outcomes().of(7).stream()
        .map(StoredOutcome::counted)
        .filter(one -> one.clock().metric().value().equals("right"))
        .map(one -> one.outcome() + " " + one.at())
        .toList();
  }

  private static List<String> time(PluginUnderTest plugin) {
    return plugin
        .stores
        .ledgers()
        .of(List.of(IT), PeriodLength.MONTH, NOVEMBER, NOVEMBER)
        .entrySet()
        .stream()
        .map(
            one ->
                "%s%s %d %d"
                    .formatted(
                        one.getKey().part().kind(),
                        one.getKey().part().department().map(id -> " " + id).orElse(""),
                        one.getValue().millis(),
                        one.getValue().tickets()))
        .toList();
  }

  private static String told(OutcomeChange change) {
    return "%s -> %s"
        .formatted(
            change.before().map(one -> one.outcome().name()).orElse("none"),
            change.after().map(one -> one.outcome().name()).orElse("none"));
  }

  /** As long as nobody changes definitions, what counts is what an assessment of now says. */
  private static void assertThatOutcomesFollowFromVerdicts(
      PluginUnderTest plugin, List<TestIssue> issues, Instant now) {
    for (TestIssue issue : issues) {
      Rules rules = plugin.rules.current();
      Reckoning reckoning =
          plugin
              .assessor
              .assess(plugin.tickets.find(issue.getId()).orElseThrow(), rules, now)
              .judged(issue.getId(), Judging.tracked(rules.revision(), now))
              .reckoning();
      List<Counted> stored =
          plugin.stores.outcomes().of(issue.getId()).stream().map(StoredOutcome::counted).toList();
      assertThat(stored).containsExactlyInAnyOrderElementsOf(reckoning.counted());
    }
  }

  private static void assertThatRebuildingChangesNothing(PluginUnderTest plugin) {
    Map<TallyKey, Tally> before = everything(plugin);
    List<String> time = time(plugin);
    plugin
        .stores
        .transactions()
        .run(
            () -> {
              plugin.stores.tallies().rebuild(IT_FOR_FINANCE);
              plugin.stores.ledgers().rebuild(IT);
            });
    assertThat(everything(plugin)).isEqualTo(before);
    assertThat(time(plugin)).containsExactlyInAnyOrderElementsOf(time);
  }
}
