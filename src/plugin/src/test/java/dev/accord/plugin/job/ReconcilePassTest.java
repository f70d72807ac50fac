package dev.accord.plugin.job;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.TUE_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.jira.TestProject;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

class ReconcilePassTest {
  private static final TestProject HR = new TestProject(10001, "HR");
  private static final String TWO_PROJECTS = Samples.twoProjects();
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_0900);
  private final TestSearch search = new TestSearch();
  private final AtomicInteger woken = new AtomicInteger();
  private final ReconcilePass pass =
      new ReconcilePass(
          plugin.rules,
          plugin.groups,
          new ChangedIssues(plugin.jira.issueManager, plugin.jira.projectManager, search),
          plugin.stores,
          new ReconcilePass.Ticking(plugin.clock, woken::incrementAndGet));

  @BeforeEach
  void configure() throws Exception {
    plugin.configure(Samples.document());
    when(plugin.jira.issueManager.getIssueIdsForProject(TestProject.ITS.getId()))
        .thenReturn(List.of(1L, 2L, 3L));
  }

  private void configureTwoProjects() throws Exception {
    when(plugin.jira.projectManager.getProjectObjByKey("HR")).thenReturn(HR);
    when(plugin.jira.issueManager.getIssueIdsForProject(HR.getId())).thenReturn(List.of(8L, 9L));
    assertThat(plugin.configure(TWO_PROJECTS).problems()).isEmpty();
  }

  private void change(String from, String to) {
    assertThat(plugin.configure(TWO_PROJECTS.replace(from, to)).problems()).isEmpty();
  }

  private void forgetQueue() {
    List<Long> all = plugin.stores.queue().due(plugin.clock.instant(), 100);
    plugin.stores.queue().remove(plugin.stores.queue().batches(all));
  }

  /** It knows nothing but what is in the database. */
  private ReconcilePass anotherNode() {
    return new ReconcilePass(
        new RuleSource(plugin.stores),
        plugin.groups,
        new ChangedIssues(plugin.jira.issueManager, plugin.jira.projectManager, search),
        plugin.stores,
        new ReconcilePass.Ticking(plugin.clock, woken::incrementAndGet));
  }

  @Test
  void takes_every_issue_at_the_first_pass() {
    assertThat(pass.run()).isEqualTo(3);

    assertThat(plugin.stores.queue().due(MON_0900, 10)).containsExactly(1L, 2L, 3L);
    assertThat(woken).hasValue(1);
    assertThat(search.queries).isEmpty();
  }

  @Test
  void takes_tickets_of_other_systems_when_definitions_changed_and_not_otherwise() {
    plugin.clock.set(TUE_0900);
    long outside = plugin.take(TestOutside.of("a"));
    pass.run();
    assertThat(plugin.stores.queue().due(TUE_0900, 10)).containsExactly(1L, 2L, 3L, outside);
    forgetQueue();

    pass.run();
    assertThat(plugin.stores.queue().length()).isZero();

    plugin.configure(
        Samples.document()
            .replace(
                "\"agreements\": [\"it-for-finance\"]}",
                "\"agreements\": [\"it-for-finance\"], \"pauses\": [{\"when\": {\"field\": \"status\","
                    + " \"is\": \"On hold\"}, \"party\": \"third-party\", \"reason\": \"Vendor\"}]}"));
    pass.run();
    assertThat(plugin.stores.queue().due(TUE_0900, 10)).contains(outside);
  }

  @Test
  void asks_for_what_changed_since_the_last_pass_and_a_little_before_it() {
    pass.run();
    plugin.clock.advance(Duration.ofMinutes(5));
    search.finds(7, 8);

    assertThat(pass.run()).isEqualTo(2);

    assertThat(search.queries)
        .containsExactly("project in (\"ITS\") AND updated >= -16m ORDER BY key ASC");
  }

  @Test
  void finds_what_changed_while_the_plugin_was_disabled() {
    pass.run();
    plugin.clock.advance(Duration.ofDays(3));
    pass.run();

    assertThat(search.queries.get(0)).contains("updated >= -4331m");
  }

  @Test
  void queues_no_issue_that_waits_already() {
    plugin.stores.queue().add(2, Reason.CHANGED, MON_0900);

    assertThat(pass.run()).isEqualTo(2);
  }

  @Test
  void misses_no_issue_of_many_pages_when_some_are_deleted_meanwhile() {
    pass.run();
    search.finds(1, 2_000);
    search.betweenPages(() -> search.finds(search.found().subList(40, search.found().size())));

    pass.run();

    List<Long> all = LongStream.rangeClosed(1, 2_000).boxed().toList();
    assertThat(plugin.stores.queue().without(new ArrayList<>(all))).isEmpty();
  }

  @Test
  void takes_every_issue_when_more_changed_than_jira_s_search_can_tell() {
    pass.run();
    plugin.stores.queue().remove(plugin.stores.queue().batches(List.of(1L)));
    search.finds(1, 9_001);

    assertThat(pass.run()).isEqualTo(1);
  }

  @Test
  void takes_the_issues_of_a_project_whose_clocks_a_change_concerns() throws Exception {
    configureTwoProjects();
    pass.run();
    forgetQueue();
    change("[\"hr-staff\"],", "[\"hr-staff\"], \"accepts\": \"on-assignment\",");

    assertThat(pass.run()).isEqualTo(2);

    assertThat(plugin.stores.queue().due(MON_0900, 10)).containsExactly(8L, 9L);
  }

  @Test
  void takes_no_issue_again_when_nothing_changed_that_clocks_are_reckoned_by() throws Exception {
    configureTwoProjects();
    pass.run();
    forgetQueue();
    change("IT for Finance", "IT and Finance");

    assertThat(pass.run()).isZero();
  }

  @Test
  void takes_issues_that_have_left_the_project_with_clocks_of_its_agreements() throws Exception {
    configureTwoProjects();
    pass.run();
    TestIssue moved = new TestIssue(77, "OPS-1", MON_0900);
    plugin.jira.add(moved);
    plugin.stores.queue().add(77, Reason.CHANGED, MON_0900);
    plugin.tracker.trackSome();
    forgetQueue();
    assertThat(plugin.stores.tickets().clocks(77)).isNotEmpty();
    change("[\"it-staff\"],", "[\"it-staff\"], \"accepts\": \"on-assignment\",");

    pass.run();

    assertThat(plugin.stores.queue().due(MON_0900, 10)).containsExactly(1L, 2L, 3L, 77L);
  }

  @Test
  void repeats_what_a_node_that_died_had_not_queued() throws Exception {
    configureTwoProjects();
    pass.run();
    forgetQueue();
    change("[\"hr-staff\"],", "[\"hr-staff\"], \"accepts\": \"on-assignment\",");
    when(plugin.jira.issueManager.getIssueIdsForProject(HR.getId()))
        .thenThrow(new GenericEntityException("down"))
        .thenReturn(List.of(8L, 9L));

    assertThat(catchThrowable(pass::run)).isInstanceOf(IllegalStateException.class);
    assertThat(anotherNode().run()).isEqualTo(2);
    forgetQueue();
    assertThat(anotherNode().run()).isZero();
  }

  @Test
  void takes_every_issue_after_a_pass_that_did_not_say_what_it_went_by() {
    plugin
        .stores
        .transactions()
        .run(
            () -> plugin.stores.passes().save(new Pass(ReconcilePass.NAME, MON_0900, MON_0900, 0)));

    assertThat(pass.run()).isEqualTo(3);
  }

  @Test
  void sees_who_joined_a_group() {
    pass.run();
    plugin.jira.group("it-staff", "ines", "omar", "nora");
    plugin.clock.advance(Duration.ofHours(1));
    pass.run();

    var directory = plugin.rules.current().rulebook().directory();
    UserKey nora = new UserKey("nora");
    assertThat(directory.isMember(nora, "it-staff", plugin.clock.instant())).isTrue();
    assertThat(directory.isMember(nora, "it-staff", MON_0900)).isFalse();
  }

  @Test
  void leaves_the_watermark_where_it_was_when_jira_cannot_tell() throws Exception {
    when(plugin.jira.issueManager.getIssueIdsForProject(anyLong()))
        .thenThrow(new GenericEntityException("down"));

    assertThat(catchThrowable(pass::run))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ITS");
    assertThat(plugin.stores.passes().last(ReconcilePass.NAME)).isEmpty();
  }
}
