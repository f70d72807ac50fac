package dev.accord.plugin.outside;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.outside.Standings.Page;
import dev.accord.plugin.outside.Standings.StoodClock;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static final int MANY = 200;

  @OnEachDatabase
  void tells_a_ticket_with_its_clocks_and_again_when_it_was_tracked_anew(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.take(TestOutside.of("a"));
    Page first = standings(plugin).after("servicenow", Place.START, MANY);

    assertThat(ids(first)).containsExactly("a");
    StoodClock late = first.tickets().get(0).clocks().get(0);
    assertThat(late.clock().standing()).hasValue(Standing.BREACHED);
    assertThat(late.clock().phase()).isEqualTo(Phase.RUNNING);
    assertThat(late.cycle()).isEqualTo(1);
    assertThat(late.verdict()).isEmpty();

    plugin.clock.set(TUE_1000.plus(Standings.SETTLING).plusSeconds(1));
    Page settled = standings(plugin).after("servicenow", Place.START, MANY);
    assertThat(ids(standings(plugin).after("servicenow", settled.next(), MANY))).isEmpty();

    plugin.take(TestOutside.of("a").resolved("2026-11-17T09:30:00.000Z"));
    Page later = standings(plugin).after("servicenow", settled.next(), MANY);
    assertThat(ids(later)).containsExactly("a");
    StoodClock closed = later.tickets().get(0).clocks().get(0);
    assertThat(closed.clock().phase()).isEqualTo(Phase.STOPPED);
    assertThat(closed.verdict().orElseThrow().outcome()).hasValue(Outcome.BREACHED);
  }

  @OnEachDatabase
  void tells_the_young_again_for_a_row_with_a_lower_id_may_still_come(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.take(TestOutside.of("a"));
    plugin.clock.set(TUE_1000.plus(Standings.SETTLING).minusSeconds(10));
    plugin.take(TestOutside.of("b"));
    plugin.clock.set(TUE_1000.plus(Standings.SETTLING).plusSeconds(10));

    Page all = standings(plugin).after("servicenow", Place.START, MANY);
    assertThat(ids(all)).containsExactly("a", "b");
    assertThat(all.more()).isFalse();

    assertThat(ids(standings(plugin).after("servicenow", all.next(), MANY))).containsExactly("b");
  }

  @OnEachDatabase
  void goes_on_page_by_page_past_issues_and_other_systems(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.jira.add(new TestIssue(10, "ITS-10", MON_0900));
    plugin.stores.queue().addAll(List.of(10L), Reason.CHANGED, TUE_1000);
    plugin.tracker.trackSome();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      plugin.take(TestOutside.of("t" + i));
      wanted.add("t" + i);
    }

    List<String> told = new ArrayList<>();
    Page page = standings(plugin).after("servicenow", Place.START, 3);
    told.addAll(ids(page));
    while (page.more()) {
      assertThat(page.tickets().size()).isLessThanOrEqualTo(3);
      page = standings(plugin).after("servicenow", Place.of(page.next().text()), 3);
      told.addAll(ids(page));
    }

    assertThat(told).containsExactlyElementsOf(wanted);
    assertThat(page.next()).as("all are young").isEqualTo(Place.START);
    assertThat(ids(standings(plugin).after("elsewhere", Place.START, MANY))).isEmpty();
  }

  @OnEachDatabase
  void tells_a_ticket_that_has_lost_its_clocks(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.take(TestOutside.of("a"));
    plugin.configure(
        Samples.document().replace("\"agreements\": [\"it-for-finance\"]", "\"agreements\": []"));

    plugin.take(
        TestOutside.of("a")
            .changed("2026-11-16T09:20:00.000Z", "\"comment\": \"client\"")
            .seen("2026-11-17T09:50:00.000Z"));

    Page page = standings(plugin).after("servicenow", Place.START, MANY);
    assertThat(ids(page)).containsExactly("a");
    assertThat(page.tickets().get(0).clocks()).isEmpty();
  }

  @OnEachDatabase
  void tells_the_verdict_that_holds_and_none_that_was_taken_back(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    plugin.take(TestOutside.of("a").resolved("2026-11-16T10:00:00.000Z"));
    assertThat(verdict(plugin)).isEqualTo("MET");

    String reopened = "\"changes\": {\"status\": [\"New\"], \"resolution\": []}";
    plugin.take(
        TestOutside.of("a")
            .resolved("2026-11-16T10:00:00.000Z")
            .changed("2026-11-16T11:00:00.000Z", reopened)
            .seen("2026-11-17T09:50:00.000Z"));

    assertThat(verdict(plugin)).isEqualTo("none");
  }

  @Test
  void a_place_is_read_as_it_was_written() {
    assertThat(Place.of("1842-1790")).isEqualTo(new Place(1842, 1790));
    assertThat(Place.of(new Place(7, 7).text())).isEqualTo(new Place(7, 7));
    assertThatThrownBy(() -> Place.of("' or 1=1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Place.of("9999999999")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String verdict(PluginUnderTest plugin) {
    return standings(plugin)
        .after("servicenow", Place.START, MANY)
        .tickets()
        .get(0)
        .clocks()
        .get(0)
        .verdict()
        .flatMap(one -> one.outcome())
        .map(Outcome::name)
        .orElse("none");
  }

  private static List<String> ids(Page page) {
    return page.tickets().stream().map(one -> one.ticket().id().value()).toList();
  }

  private static Standings standings(PluginUnderTest plugin) {
    return new Standings(plugin.stores, plugin.clock);
  }

  private static PluginUnderTest configured(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_1200);
    plugin.configure(Samples.document());
    plugin.clock.set(TUE_1000);
    return plugin;
  }
}
