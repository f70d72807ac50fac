package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The company's issues, and what is reckoned of them. */
abstract class FigureScene {
  static final AgreementId IT_FOR_FINANCE = new AgreementId("it-for-finance");
  static final DepartmentId IT = new DepartmentId("it");
  static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  static final String QUALITY =
      """
      {"kind": "quality", "id": "right", "name": "Right first time",
       "measure": "right-first-time"},
      """;

  static PluginUnderTest configured(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_1200);
    assertThat(plugin.configure(Samples.document()).problems()).isEmpty();
    return plugin;
  }

  static String pausedWhileOpen() {
    return Samples.document()
        .replace(
            "\"agreements\": [\"it-for-finance\"]}",
            """
            "agreements": ["it-for-finance"],
            "pauses": [{"when": {"field": "status", "is": "Open"},
                        "party": "client", "reason": "Nobody has looked"}]}
            """);
  }

  static String withQuality() {
    return Samples.document().replace("\"metrics\": [", "\"metrics\": [" + QUALITY);
  }

  static void happen(TestIssue issue, Instant at, Random random) {
    if (issue.getResolution() == null && random.nextBoolean()) {
      issue.resolve(at, "ines");
    } else if (issue.getResolution() != null && random.nextInt(3) == 0) {
      issue.reopen(at, "paul");
    }
  }

  static void track(PluginUnderTest plugin, Instant now, long... issueIds) {
    plugin.clock.advance(Duration.between(plugin.clock.instant(), now));
    for (long issueId : issueIds) {
      plugin.stores.queue().add(issueId, Reason.CHANGED, now);
    }
    assertThat(plugin.tracker.trackSome()).isEqualTo(issueIds.length);
    assertThat(plugin.stores.queue().failed(1)).isEmpty();
  }

  static void recompute(PluginUnderTest plugin, Instant now, long issueId) {
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

  static Tally november(PluginUnderTest plugin) {
    return plugin
        .stores
        .tallies()
        .of(List.of(IT_FOR_FINANCE), PeriodLength.MONTH, NOVEMBER, NOVEMBER)
        .values()
        .stream()
        .reduce(Tally.NONE, Tally::plus);
  }

  static Map<TallyKey, Tally> everything(PluginUnderTest plugin) {
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

  static List<String> quality(PluginUnderTest plugin) {
    return plugin.stores.outcomes().of(7).stream()
        .map(StoredOutcome::counted)
        .filter(one -> one.clock().metric().value().equals("right"))
        .map(one -> one.outcome() + " " + one.at())
        .toList();
  }

  static List<String> time(PluginUnderTest plugin) {
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

  static String told(OutcomeChange change) {
    return "%s -> %s"
        .formatted(
            change.before().map(one -> one.outcome().name()).orElse("none"),
            change.after().map(one -> one.outcome().name()).orElse("none"));
  }

  /** As long as nobody changes definitions, what counts is what an assessment of now says. */
  static void assertThatOutcomesFollowFromVerdicts(
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

  static void assertThatRebuildingChangesNothing(PluginUnderTest plugin) {
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
