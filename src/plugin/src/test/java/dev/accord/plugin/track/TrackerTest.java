package dev.accord.plugin.track;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.ticket.Ticket;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestProject;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestActiveObjects;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TrackerTest {
  @OnEachDatabase
  void stores_what_became_of_a_queued_issue(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1000, "ines"));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);

    assertThat(plugin.tracker.trackSome()).isEqualTo(1);

    assertThat(plugin.stores.tickets().clocks(7).get(0).phase()).isEqualTo(Phase.STOPPED);
    assertThat(plugin.stores.tickets().verdicts(7).get(0).outcome()).hasValue(Outcome.MET);
    assertThat(plugin.stores.queue().length()).isZero();
    assertThat(plugin.tracker.trackSome()).isZero();
  }

  @OnEachDatabase
  void goes_on_with_the_others_when_one_issue_is_trouble(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.jira.add(new TestIssue(8, "ITS-8", MON_0900));
    doThrow(new IllegalStateException("its history is broken"))
        .when(plugin.jira.issueManager)
        .getIssueObject(7L);
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);
    plugin.stores.queue().add(8, Reason.CHANGED, MON_1200);

    plugin.tracker.trackSome();

    assertThat(plugin.stores.tickets().ticket(8)).isPresent();
    assertThat(plugin.stores.queue().failed(10))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.issueId()).isEqualTo(7);
              assertThat(failed.problem()).hasValue("its history is broken");
            });
    assertThat(plugin.tracker.trackSome()).isZero();
  }

  @OnEachDatabase
  void stores_the_others_when_what_was_found_of_one_cannot_be_stored(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    for (long id = 7; id <= 11; id++) {
      plugin.jira.add(new TestIssue(id, "ITS-" + id, MON_0900));
      plugin.stores.queue().add(id, Reason.CHANGED, MON_1200);
    }
    IssueAssessor assessor =
        new IssueAssessor(plugin.jira.reader(), plugin.rules, TrackerTest::unstorableOf9);

    new Tracker(plugin.tickets, assessor, plugin.stores, (one, due) -> {}, plugin.clock)
        .trackSome();

    assertThat(plugin.stores.tickets().tracked(List.of(7L, 8L, 9L, 10L, 11L)))
        .containsOnlyKeys(7L, 8L, 10L, 11L);
    assertThat(plugin.stores.queue().failed(10))
        .singleElement()
        .satisfies(failed -> assertThat(failed.issueId()).isEqualTo(9));
    assertThat(plugin.stores.queue().length()).isEqualTo(1);
  }

  @OnEachDatabase
  void does_a_batch_again_when_it_was_killed_in_the_middle(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue last = plugin.jira.add(new TestIssue(8, "ITS-8", MON_0900));
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1000, "ines"));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);
    plugin.stores.queue().add(8, Reason.CHANGED, MON_1200);
    doThrow(new InternalError("killed"))
        .doReturn(last)
        .when(plugin.jira.issueManager)
        .getIssueObject(8L);

    assertThatThrownBy(plugin.tracker::trackSome).isInstanceOf(InternalError.class);

    assertThat(plugin.stores.tickets().count()).isZero();
    assertThat(plugin.stores.queue().length()).isEqualTo(2);
    assertThat(plugin.tracker.trackSome()).isEqualTo(2);
    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(1);
    assertThat(plugin.stores.tickets().tracked(List.of(7L, 8L))).hasSize(2);
    assertThat(plugin.stores.queue().length()).isZero();
  }

  @OnEachDatabase
  void leaves_to_another_worker_what_it_took_too_long_for(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue slow = new TestIssue(7, "ITS-7", MON_0900);
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);
    doAnswer(
            call -> {
              plugin.clock.advance(Duration.ofMinutes(5));
              plugin.stores.leases().take(List.of(7L), "another node", plugin.clock.instant());
              return slow;
            })
        .when(plugin.jira.issueManager)
        .getIssueObject(7L);

    assertThat(plugin.tracker.trackSome()).isEqualTo(1);

    assertThat(plugin.stores.tickets().ticket(7)).isEmpty();
    assertThat(plugin.stores.queue().length()).isEqualTo(1);
    assertThat(plugin.stores.queue().failed(1)).isEmpty();
  }

  @OnEachDatabase
  void reads_no_history_of_an_issue_that_no_agreement_can_cover(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestProject other = new TestProject(10001, "HR");
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).move(MON_0900, "ines", other, "HR-1"));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);
    IssueAssessor refusing =
        new IssueAssessor(
            plugin.jira.reader(),
            plugin.rules,
            (assessor, ticket, asOf) -> {
              throw new IllegalStateException("assessed " + ticket.key());
            });

    new Tracker(plugin.tickets, refusing, plugin.stores, (one, due) -> {}, plugin.clock)
        .trackSome();

    assertThat(plugin.stores.queue().length()).isZero();
  }

  @OnEachDatabase
  void tries_again_after_one_minute_then_after_two(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    doThrow(new IllegalStateException("not now")).when(plugin.jira.issueManager).getIssueObject(7L);
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);
    plugin.tracker.trackSome();

    plugin.clock.advance(Duration.ofMinutes(1).minusMillis(1));
    assertThat(plugin.tracker.trackSome()).isZero();
    plugin.clock.advance(Duration.ofMillis(1));
    assertThat(plugin.tracker.trackSome()).isEqualTo(1);
    plugin.clock.advance(Duration.ofMinutes(2).minusMillis(1));
    assertThat(plugin.tracker.trackSome()).isZero();
    plugin.clock.advance(Duration.ofMillis(1));
    assertThat(plugin.tracker.trackSome()).isEqualTo(1);
    assertThat(plugin.stores.queue().failed(1).get(0).attempts()).isEqualTo(3);
  }

  @OnEachDatabase
  void leaves_an_issue_that_another_worker_has(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    plugin.stores.queue().add(7, Reason.CHANGED, MON_1200);
    plugin.stores.leases().take(List.of(7L), "another node", MON_1200);

    assertThat(plugin.tracker.trackSome()).isZero();
    assertThat(plugin.stores.queue().length()).isEqualTo(1);

    plugin.clock.advance(Duration.ofMinutes(5));
    assertThat(plugin.tracker.trackSome()).isEqualTo(1);
    assertThat(plugin.stores.queue().length()).isZero();
  }

  @OnEachDatabase
  void closes_the_clocks_of_a_deleted_issue(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue issue = plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    track(plugin, 7);
    plugin.jira.delete(issue);

    track(plugin, 7);

    assertThat(plugin.stores.tickets().clocks(7).get(0).phase()).isEqualTo(Phase.CANCELLED);
  }

  @OnEachDatabase
  void keeps_no_rows_of_issues_that_no_agreement_can_cover(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestProject other = new TestProject(10001, "HR");
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).move(MON_0900, "ines", other, "HR-1"));

    track(plugin, 7);

    assertThat(plugin.stores.tickets().ticket(7)).isEmpty();
    assertThat(plugin.stores.queue().length()).isZero();
  }

  @OnEachDatabase
  void follows_a_tracked_issue_into_a_project_that_no_agreement_covers(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestIssue issue = plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    track(plugin, 7);
    issue.move(MON_1000, "ines", new TestProject(10001, "HR"), "HR-1");

    track(plugin, 7);

    assertThat(plugin.stores.tickets().clocks(7).get(0).phase()).isEqualTo(Phase.TRANSFERRED);
  }

  @OnEachDatabase
  void tracks_each_issue_once_when_many_workers_share_the_queue(TestDatabase database)
      throws Exception {
    TestActiveObjects ao = database.empty();
    PluginUnderTest plugin = new PluginUnderTest(ao, TUE_1000);
    plugin.configure(Samples.document());
    for (long id = 1; id <= 120; id++) {
      plugin.jira.add(new TestIssue(id, "ITS-" + id, MON_0900).resolve(MON_1200, "ines"));
      plugin.stores.queue().add(id, Reason.CHANGED, MON_1200);
      plugin.stores.queue().add(id, Reason.CHANGED, MON_1200);
    }
    ExecutorService workers = Executors.newFixedThreadPool(4);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      running.add(
          workers.submit(
              () -> {
                for (int turn = 0; turn < 200 && plugin.stores.queue().length() > 0; turn++) {
                  plugin.tracker.trackSome();
                }
              }));
    }
    for (Future<?> worker : running) {
      worker.get();
    }
    workers.shutdown();

    assertThat(plugin.stores.queue().failed(10)).isEmpty();
    assertThat(plugin.stores.queue().length()).isZero();
    for (long id = 1; id <= 120; id++) {
      assertThat(plugin.stores.tickets().verdicts(id)).as("issue %d", id).hasSize(1);
      assertThat(plugin.stores.tickets().clocks(id)).hasSize(1);
    }
  }

  private static PluginUnderTest configured(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_1200);
    assertThat(plugin.configure(Samples.document()).problems()).isEmpty();
    return plugin;
  }

  /** No database holds the end of time. */
  private static Assessment unstorableOf9(Assessor assessor, Ticket ticket, Instant asOf) {
    Assessment found = assessor.assess(ticket, asOf);
    return ticket.key().equals("ITS-9")
        ? new Assessment(
            found.ticket(),
            found.asOf(),
            found.clocks(),
            found.legs(),
            found.ledger(),
            Optional.of(Instant.MAX),
            found.marks())
        : found;
  }

  private static void track(PluginUnderTest plugin, long issueId) {
    plugin.stores.queue().add(issueId, Reason.CHANGED, plugin.clock.instant());
    assertThat(plugin.tracker.trackSome()).isEqualTo(1);
  }
}
