package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.escalation.EscalationPlan;
import dev.accord.engine.ticket.Directory;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestJira;
import dev.accord.plugin.jira.TestStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class TicketStoreTest {
  private static final EscalationPlan NO_STEPS = new EscalationPlan(List.of(), Optional.empty());

  private static final long ISSUE = 7;
  private static final Rulebook RULES = Rulebook.of(Samples.definitions(), Directory.EMPTY);

  private final TestIssue issue = new TestIssue(ISSUE, "ITS-7", MON_0900);

  @OnEachDatabase
  void gives_back_what_was_stored(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    issue.transition(MON_1000, "ines", TestStatus.WAITING);
    store(store, MON_1200);

    assertThat(store.ticket(ISSUE))
        .hasValueSatisfying(
            ticket -> {
              assertThat(ticket.project()).isEqualTo("ITS");
              assertThat(ticket.assessed()).isEqualTo(MON_1200);
            });
    assertThat(store.clocks(ISSUE))
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.key()).hasToString("it-for-finance/resolution");
              assertThat(clock.phase()).isEqualTo(Phase.PAUSED);
              assertThat(clock.standing()).hasValue(Standing.ON_TRACK);
              assertThat(clock.due()).isEmpty();
              assertThat(clock.problem()).isEmpty();
            });
  }

  @OnEachDatabase
  void keeps_the_rows_that_did_not_change(TestDatabase database) {
    TestActiveObjects ao = database.empty();
    TicketStore store = Stores.in(ao).tickets();
    issue.resolve(MON_1200, "ines");
    store(store, MON_1200);
    int clock = ao.find(ClockRow.class, TicketStore.CLOCKS.query(ISSUE))[0].getID();

    store(store, TUE_0900);

    assertThat(ao.find(ClockRow.class, TicketStore.CLOCKS.query(ISSUE)))
        .singleElement()
        .satisfies(row -> assertThat(row.getID()).isEqualTo(clock));
    assertThat(ao.find(CycleRow.class, TicketStore.CYCLES.query(ISSUE))).hasSize(1);
    assertThat(ao.find(LegRow.class, TicketStore.LEGS.query(ISSUE))).hasSize(1);
    assertThat(store.verdicts(ISSUE)).hasSize(1);
  }

  @OnEachDatabase
  void stores_many_issues_at_once_and_touches_no_other(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    TestIssue done = new TestIssue(8, "ITS-8", MON_0900).resolve(MON_1200, "ines");
    store(store, MON_1000);
    Judging judging = Judging.tracked(1, TUE_0900);

    store.store(
        List.of(judged(8, assess(done, TUE_0900), judging), judged(9, assess(TUE_0900), judging)),
        RULES);

    assertThat(store.tracked(List.of(7L, 8L, 9L, 10L))).containsOnlyKeys(7L, 8L, 9L);
    assertThat(store.ticket(ISSUE).orElseThrow().assessed()).isEqualTo(MON_1000);
    assertThat(store.clocks(8).get(0).phase()).isEqualTo(Phase.STOPPED);
    assertThat(store.clocks(9).get(0).phase()).isEqualTo(Phase.RUNNING);
    assertThat(store.verdicts(List.of(7L, 8L, 9L)).keySet()).containsExactly(8L);
  }

  @OnEachDatabase
  void reads_a_verdict_as_it_was_written(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    issue.resolve(MON_1200, "ines").reopen(TUE_0900, "paul");
    Assessment closed = assess(MON_1200);
    Judging judging = Judging.tracked(3, MON_1200);
    store.store(List.of(judged(ISSUE, closed, judging)), RULES);

    StoredVerdict stored = store.verdicts(ISSUE).get(0);

    assertThat(stored).isEqualTo(VerdictBook.additions(ISSUE, List.of(), closed, judging).get(0));
    store.store(List.of(judged(ISSUE, assess(TUE_0900), Judging.tracked(3, TUE_0900))), RULES);
    assertThat(store.verdicts(ISSUE).get(1).withdrawn()).isTrue();
    assertThat(store.verdicts(ISSUE).get(1).outcome()).isEmpty();
  }

  @OnEachDatabase
  void finds_what_changes_by_itself_when_its_time_has_come(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    store(store, MON_0900);
    Instant next = assess(MON_0900).nextChange().orElseThrow();

    assertThat(store.due(next.minusMillis(1), 10)).isEmpty();
    assertThat(store.due(next, 10)).containsExactly(ISSUE);
  }

  @OnEachDatabase
  void never_finds_an_issue_that_is_done(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    issue.resolve(MON_1000, "ines");
    store(store, Instant.parse("2027-03-01T00:00:00Z"));

    assertThat(store.due(Instant.parse("2100-01-01T00:00:00Z"), 10)).isEmpty();
  }

  @OnEachDatabase
  void cancels_the_open_clocks_of_an_issue_that_was_deleted(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    store(store, MON_1200);

    store.bury(ISSUE, Judging.deleted(1, TUE_0900), RULES);

    assertThat(store.clocks(ISSUE).get(0).phase()).isEqualTo(Phase.CANCELLED);
    assertThat(store.clocks(ISSUE).get(0).standing()).isEmpty();
    assertThat(store.verdicts(ISSUE)).isEmpty();
    assertThat(store.due(WED_0900.plusSeconds(1_000_000), 10)).isEmpty();
  }

  @OnEachDatabase
  void judges_a_late_issue_as_breached_when_it_is_deleted(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    store(store, TUE_1000);

    store.bury(ISSUE, Judging.deleted(1, WED_0900), RULES);

    assertThat(store.clocks(ISSUE).get(0).phase()).isEqualTo(Phase.STOPPED);
    assertThat(store.verdicts(ISSUE))
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.outcome()).hasValue(Outcome.BREACHED);
              assertThat(verdict.verdict().at()).isBetween(TUE_0900, TUE_0900.plusMillis(1));
            });
    store.bury(ISSUE, Judging.deleted(1, WED_0900), RULES);
    assertThat(store.verdicts(ISSUE)).hasSize(1);
  }

  @OnEachDatabase
  void keeps_the_verdicts_of_an_issue_that_was_deleted_after_it_was_done(TestDatabase database) {
    TicketStore store = Stores.in(database.empty()).tickets();
    issue.resolve(MON_1200, "ines");
    store(store, MON_1200);

    store.bury(ISSUE, Judging.deleted(1, TUE_0900), RULES);

    assertThat(store.verdicts(ISSUE)).hasSize(1);
    assertThat(store.clocks(ISSUE).get(0).standing()).hasValue(Standing.MET);
  }

  private void store(TicketStore store, Instant asOf) {
    store.store(List.of(judged(ISSUE, assess(asOf), Judging.tracked(1, asOf))), RULES);
  }

  private static JudgedIssue judged(long issueId, Assessment assessment, Judging judging) {
    return new JudgedIssue(issueId, "ITS", assessment, NO_STEPS, Reckoning.NOTHING, judging);
  }

  private Assessment assess(Instant asOf) {
    return assess(issue, asOf);
  }

  private static Assessment assess(TestIssue issue, Instant asOf) {
    return Assessor.assess(new TestJira().reader().read(issue, Set.of()), RULES, asOf);
  }
}
