package dev.accord.plugin.report;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.review.WorkedTicket;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkedTest {
  private static final Period NOVEMBER = Period.at(PeriodLength.MONTH, MON_0900, ZoneOffset.UTC);

  /** Starts as often as somebody asks for news. */
  private static final String NEWS =
      """
      {
        "kind": "time", "id": "news", "name": "News",
        "start": {"when": {"field": "label", "is": "news"}},
        "stop": {"when": {"not": {"field": "label", "is": "news"}}},
        "reopen": "new-cycle",
        "goals": [{"id": "all", "name": "All", "within": "8h", "calendar": "office"}]
      },
      """;

  private final PluginUnderTest plugin =
      new PluginUnderTest(TestDatabase.H2.empty(), MON_0900.minusSeconds(1));

  @Test
  void a_clock_that_started_often_is_no_reopened_ticket() {
    String document = Samples.document().replace("\"metrics\": [", "\"metrics\": [" + NEWS);
    assertThat(plugin.configure(document).problems()).isEmpty();
    plugin.jira.add(
        new TestIssue(1, "ITS-1", MON_0900)
            .label(MON_1000, "ines", "news")
            .label(MON_1200, "ines")
            .label(TUE_0900, "ines", "news")
            .label(TUE_1000, "ines")
            .resolve(WED_0900, "ines"));
    plugin.jira.add(
        new TestIssue(2, "ITS-2", MON_0900)
            .resolve(MON_1000, "ines")
            .reopen(MON_1200, "paul")
            .resolve(WED_0900, "ines"));
    plugin.clock.set(WED_0900.plusSeconds(60));
    for (long id = 1; id <= 2; id++) {
      plugin.stores.queue().add(id, Reason.CHANGED, plugin.clock.instant());
      plugin.tracker.trackSome();
    }

    Map<Long, WorkedTicket> worked =
        new Worked(plugin.stores, plugin.rules.current().rulebook())
            .of(new DepartmentId("it"), NOVEMBER);

    assertThat(plugin.stores.tickets().cycles(List.of(1L))).anyMatch(cycle -> cycle.number() == 2);
    assertThat(worked).hasSize(2);
    assertThat(worked).hasEntrySatisfying(1L, one -> assertThat(one.reopened()).isFalse());
    assertThat(worked).hasEntrySatisfying(2L, one -> assertThat(one.reopened()).isTrue());
  }
}
