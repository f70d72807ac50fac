package dev.accord.plugin.field;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestStatus;
import dev.accord.plugin.jira.TestUser;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestActiveObjects;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Eight hours on office hours, 09:00 to 17:00; the reader is in Berlin, an hour ahead. */
class SlaFieldTypeTest {
  private static final Instant MON_1148 = Instant.parse("2026-11-16T11:48:00Z");
  private static final Instant MON_1548 = Instant.parse("2026-11-16T15:48:00Z");
  private static final Instant MON_1700 = Instant.parse("2026-11-16T17:00:00Z");
  private static final Instant MON_2300 = Instant.parse("2026-11-16T23:00:00Z");
  private static final Instant TUE_1110 = Instant.parse("2026-11-17T11:10:00Z");

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);

  /** Nothing is stored after this: the column works with what was stored then. */
  private PluginUnderTest tracked(TestActiveObjects ao, Instant now, TestIssue issue) {
    PluginUnderTest plugin = new PluginUnderTest(ao, MON_0900);
    plugin.configure(Samples.document());
    plugin.jira.add(issue);
    plugin.clock.set(now);
    plugin.stores.queue().add(issue.getId(), Reason.CHANGED, now);
    plugin.tracker.trackSome();
    when(authentication.getLoggedInUser()).thenReturn(new TestUser("paul"));
    when(authentication.getLocale()).thenReturn(Locale.UK);
    return plugin;
  }

  private SlaFieldType type(PluginUnderTest plugin) {
    return new SlaFieldType(
        new SlaCells(
            plugin.stores,
            plugin.rules,
            new SlaCells.Reader(authentication, plugin.jira.zones),
            plugin.clock));
  }

  private static @Nullable SlaCell cell(SlaFieldType type, Issue issue) {
    return type.getValueFromIssue(mock(CustomField.class), issue);
  }

  private static SlaCell some(@Nullable SlaCell cell) {
    return Objects.requireNonNull(cell);
  }

  @OnEachDatabase
  void counts_down_by_the_calendar_from_what_was_stored_in_the_morning(TestDatabase database) {
    TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
    PluginUnderTest plugin = tracked(database.empty(), MON_0900, issue);
    SlaFieldType type = type(plugin);

    plugin.clock.set(MON_1148);
    assertThat(cell(type, issue))
        .isEqualTo(
            new SlaCell(
                "On track",
                "5h 12m left",
                "On track, 5h 12m left",
                "IT Services for Finance: Resolution. Due Mon 16 Nov 2026 18:00 (Europe/Berlin).",
                "aui-lozenge aui-lozenge-subtle aui-lozenge-current"));

    plugin.clock.set(MON_1548);
    assertThat(cell(type, issue)).hasToString("At risk, 1h 12m left");

    plugin.clock.set(MON_1700);
    assertThat(cell(type, issue)).hasToString("At risk, 0m left");

    // The office is closed: nothing more is used, and nothing is missed.
    plugin.clock.set(MON_2300);
    assertThat(cell(type, issue)).hasToString("At risk, 0m left");

    plugin.clock.set(TUE_0900.plusMillis(1));
    assertThat(cell(type, issue)).hasToString("Missed by 1m");

    plugin.clock.set(TUE_1110);
    assertThat(cell(type, issue)).hasToString("Missed by 2h 10m");
    assertThat(some(cell(type, issue)).look()).contains("aui-lozenge-error");
  }

  @OnEachDatabase
  void stands_still_while_it_waits(TestDatabase database) {
    TestIssue issue =
        new TestIssue(8, "ITS-8", MON_0900).transition(MON_1000, "ines", TestStatus.WAITING);
    PluginUnderTest plugin = tracked(database.empty(), MON_1200, issue);

    plugin.clock.set(TUE_1110);

    assertThat(cell(type(plugin), issue))
        .isEqualTo(
            new SlaCell(
                "Paused",
                "7h left",
                "Paused, 7h left",
                "IT Services for Finance: Resolution",
                "aui-lozenge aui-lozenge-subtle"));
  }

  @OnEachDatabase
  void says_what_became_of_it(TestDatabase database) {
    TestIssue met = new TestIssue(9, "ITS-9", MON_0900).resolve(MON_1200, "ines");
    assertThat(cell(type(tracked(database.empty(), TUE_1110, met)), met)).hasToString("Met");

    TestIssue missed = new TestIssue(9, "ITS-9", MON_0900).resolve(TUE_1110, "ines");
    PluginUnderTest plugin = tracked(database.empty(), TUE_1110, missed);
    plugin.clock.advance(Duration.ofDays(30));
    assertThat(cell(type(plugin), missed)).hasToString("Missed by 2h 10m");
  }

  @OnEachDatabase
  void shows_nothing_where_nothing_is_promised(TestDatabase database) {
    TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
    SlaFieldType type = type(tracked(database.empty(), MON_0900, issue));

    assertThat(cell(type, new TestIssue(70, "ITS-70", MON_0900))).isNull();
    assertThat(type.getValueFromIssue(mock(CustomField.class), null)).isNull();
    Issue notStored = mock(Issue.class);
    assertThat(cell(type, notStored)).isNull();
  }

  @OnEachDatabase
  void asks_the_database_once_for_each_issue(TestDatabase database) {
    TestActiveObjects ao = spy(database.empty());
    TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
    SlaFieldType type = type(tracked(ao, MON_0900, issue));
    cell(type, issue); // reads the rules, which last for some seconds
    clearInvocations(ao);

    for (int row = 0; row < 50; row++) {
      assertThat(cell(type, issue)).isNotNull();
    }

    verify(ao, times(50)).stream(any(), any(), any());
    verifyNoMoreInteractions(ao);
  }

  @OnEachDatabase
  void sees_a_change_of_the_rules_within_seconds(TestDatabase database) {
    TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
    PluginUnderTest plugin = tracked(database.empty(), MON_0900, issue);
    SlaFieldType type = type(plugin);
    assertThat(some(cell(type, issue)).title()).startsWith("IT Services for Finance: ");

    plugin.configure(
        Samples.document().replace("\"IT Services for Finance\"", "\"IT for the money\""));
    plugin.clock.advance(RecentRules.LASTS);

    assertThat(some(cell(type, issue)).title()).startsWith("IT for the money: ");
  }

  /** A list of issues is more than its column. */
  @OnEachDatabase
  void leaves_a_row_empty_when_it_cannot_be_worked_out(TestDatabase database) {
    TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
    SlaFieldType type = type(tracked(database.empty(), MON_0900, issue));
    when(authentication.getLocale()).thenThrow(new IllegalStateException("no request"));

    assertThat(cell(type, issue)).isNull();
  }
}
