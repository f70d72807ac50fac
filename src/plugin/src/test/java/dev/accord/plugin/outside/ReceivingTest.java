package dev.accord.plugin.outside;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.outside.Receipt.Result;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.OutsideRefusal;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.store.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class ReceivingTest {
  private static final TicketId A = new TicketId("servicenow", "a");

  @OnEachDatabase
  void makes_a_clock_of_a_ticket_of_another_system(TestDatabase database) {
    PluginUnderTest plugin = configured(database);

    assertThat(results(plugin, TestOutside.of("a").resolved("2026-11-17T09:30:00.000Z")))
        .containsExactly(Result.STORED);
    plugin.tracker.trackSome();

    long number = number(plugin, A);
    assertThat(TicketNumber.isOutside(number)).isTrue();
    assertThat(plugin.stores.tickets().clocks(number).get(0).phase()).isEqualTo(Phase.STOPPED);
    assertThat(plugin.stores.tickets().verdicts(number).get(0).outcome())
        .hasValue(Outcome.BREACHED);
    assertThat(plugin.stores.outcomes().of(number)).hasSize(1);
    assertThat(plugin.stores.queue().length()).isZero();
  }

  @OnEachDatabase
  void takes_the_same_text_once_however_often_it_was_read(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    results(plugin, TestOutside.of("a"));
    plugin.tracker.trackSome();

    assertThat(results(plugin, TestOutside.of("a"))).containsExactly(Result.UNCHANGED);
    assertThat(results(plugin, TestOutside.of("a").seen("2026-11-16T10:30:00.000Z")))
        .containsExactly(Result.UNCHANGED);

    assertThat(plugin.stores.queue().length()).isZero();
    assertThat(plugin.stores.outside().count("servicenow")).isEqualTo(1);
    assertThat(plugin.stores.outside().find(A).orElseThrow().seen())
        .isEqualTo("2026-11-16T10:30:00.000Z");
  }

  @OnEachDatabase
  void keeps_the_newer_copy_when_an_older_one_comes_late(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestOutside older = TestOutside.of("a").seen("2026-11-17T08:00:00.000Z");
    TestOutside newer =
        TestOutside.of("a").resolved("2026-11-16T10:00:00.000Z").seen("2026-11-17T09:00:00.000Z");

    results(plugin, newer);
    plugin.tracker.trackSome();
    assertThat(results(plugin, older)).containsExactly(Result.UNCHANGED);

    assertThat(plugin.stores.queue().length()).isZero();
    assertThat(plugin.stores.outside().text(number(plugin, A))).contains("Fixed");
  }

  @OnEachDatabase
  void takes_the_copy_seen_last_of_two_in_one_call(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestOutside newer =
        TestOutside.of("a").resolved("2026-11-16T10:00:00.000Z").seen("2026-11-17T09:00:00.000Z");

    assertThat(results(plugin, newer, TestOutside.of("a")))
        .containsExactly(Result.STORED, Result.UNCHANGED);

    assertThat(plugin.stores.outside().text(number(plugin, A))).contains("Fixed");
  }

  @OnEachDatabase
  void keeps_a_tickets_number_and_judges_it_anew_when_it_changes(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    TestOutside late = TestOutside.of("a").resolved("2026-11-17T09:30:00.000Z");
    results(plugin, late);
    plugin.tracker.trackSome();
    long number = number(plugin, A);

    results(
        plugin,
        TestOutside.of("a").resolved("2026-11-16T10:00:00.000Z").seen("2026-11-17T09:50:00.000Z"));
    plugin.tracker.trackSome();

    assertThat(number(plugin, A)).isEqualTo(number);
    assertThat(plugin.stores.tickets().verdicts(number))
        .extracting(verdict -> verdict.outcome().orElseThrow())
        .containsExactly(Outcome.BREACHED, Outcome.MET);
  }

  @OnEachDatabase
  void cancels_the_clocks_of_a_ticket_that_its_system_deleted(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    results(plugin, TestOutside.of("a").deleted("2026-11-16T10:00:00.000Z"));

    plugin.tracker.trackSome();

    assertThat(plugin.stores.tickets().clocks(number(plugin, A)).get(0).phase())
        .isEqualTo(Phase.CANCELLED);
  }

  @OnEachDatabase
  void refuses_one_without_spoiling_the_others_and_forgets_it_when_it_is_mended(
      TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    Sent broken =
        new Sent("servicenow", "b", TestOutside.of("b").text().replace("\"ITS\"", "\"X\""));
    Sent nameless = new Sent("", "", "[]");

    List<Receipt> receipts =
        receiving(plugin).receive(List.of(broken, TestOutside.of("a").sent(), nameless));

    assertThat(receipts)
        .extracting(Receipt::result)
        .containsExactly(Result.REFUSED, Result.STORED, Result.REFUSED);
    assertThat(receipts.get(0).why())
        .isEqualTo(
            "fields.project: this Jira has no project 'X'. Map the ticket to one that it has.");
    assertThat(receipts.get(2).why()).isNotBlank();
    assertThat(plugin.stores.systems().refused("servicenow", 10))
        .extracting(OutsideRefusal::id)
        .containsExactly(new TicketId("servicenow", "b"));

    receiving(plugin).receive(List.of(TestOutside.of("b").sent()));
    assertThat(plugin.stores.systems().countRefused("servicenow")).isZero();
  }

  @OnEachDatabase
  void refuses_what_calls_itself_an_issue_of_this_jira(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    Sent ours = new Sent("jira", "7", TestOutside.of("7").text().replace("servicenow", "jira"));

    assertThat(receiving(plugin).receive(List.of(ours)).get(0).why())
        .startsWith("system: 'jira' is this Jira itself.");
  }

  @OnEachDatabase
  void gives_a_ticket_one_number_when_all_nodes_take_it_at_once(TestDatabase database)
      throws Exception {
    PluginUnderTest plugin = configured(database);
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Future<List<Result>>> taken = new ArrayList<>();
    for (int node = 0; node < 4; node++) {
      taken.add(nodes.submit(() -> results(plugin, TestOutside.of("a"), TestOutside.of("b"))));
    }
    nodes.shutdown();
    int stored = 0;
    for (Future<List<Result>> one : taken) {
      stored += (int) one.get().stream().filter(Result.STORED::equals).count();
    }

    assertThat(stored).isEqualTo(2);
    assertThat(plugin.stores.outside().count("servicenow")).isEqualTo(2);
  }

  @OnEachDatabase
  void counts_members_of_its_groups_and_leaves_them_alone_when_it_looks_at_jiras(
      TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    Memberships memberships =
        new Memberships(
            plugin.stores, plugin.rules, plugin.jira.people(), plugin.jira.intake(), plugin.clock);
    results(plugin, TestOutside.of("a"));
    plugin.tracker.trackSome();
    assertThat(
            plugin
                .configure(
                    Samples.document().replace("\"it-staff\"", "\"it-staff\", \"servicenow/Desk\""))
                .warnings())
        .isEmpty();

    List<String> names =
        memberships.observe(
            "servicenow",
            List.of(new ObservedGroup("Desk", Set.of(new UserKey("servicenow:abc")))));
    plugin.groups.look(names, TUE_1000);

    assertThat(names).containsExactly("servicenow/Desk");
    assertThat(
            plugin
                .rules
                .current()
                .rulebook()
                .directory()
                .isMember(new UserKey("servicenow:abc"), "servicenow/Desk", MON_0900))
        .isTrue();
    assertThat(plugin.stores.queue().due(TUE_1000, 10)).containsExactly(number(plugin, A));
  }

  private static PluginUnderTest configured(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_1200);
    plugin.configure(Samples.document());
    plugin.clock.set(TUE_1000);
    return plugin;
  }

  private static Receiving receiving(PluginUnderTest plugin) {
    return new Receiving(plugin.stores, plugin.jira.entrance(), plugin.jira.intake(), plugin.clock);
  }

  private static List<Result> results(PluginUnderTest plugin, TestOutside... sent) {
    return receiving(plugin)
        .receive(List.of(sent).stream().map(TestOutside::sent).toList())
        .stream()
        .map(Receipt::result)
        .toList();
  }

  private static long number(PluginUnderTest plugin, TicketId id) {
    return plugin.stores.outside().find(id).orElseThrow().number();
  }
}
