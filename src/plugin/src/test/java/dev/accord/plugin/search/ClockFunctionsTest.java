package dev.accord.plugin.search;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.jira.TestStatus;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class ClockFunctionsTest {
  /** Two hours before issue 7, which is due at 17:00. */
  private static final Instant MON_1500 = Instant.parse("2026-11-16T15:00:00Z");

  private static final Instant WED_1700 = Instant.parse("2026-11-18T17:00:00Z");

  private record Named(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}

  /** 7 runs, 8 waits for its client, 9 was resolved in time. */
  private static PluginUnderTest tracked(TestDatabase database, Instant now) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_0900);
    plugin.configure(Samples.document());
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    plugin.jira.add(
        new TestIssue(8, "ITS-8", MON_0900).transition(MON_1000, "ines", TestStatus.WAITING));
    plugin.jira.add(new TestIssue(9, "ITS-9", MON_0900).resolve(MON_1200, "ines"));
    plugin.clock.set(now);
    List.of(7L, 8L, 9L).forEach(id -> plugin.stores.queue().add(id, Reason.CHANGED, now));
    plugin.tracker.trackSome();
    return plugin;
  }

  @OnEachDatabase
  void finds_by_phase_and_standing(TestDatabase database) {
    PluginUnderTest plugin = tracked(database, MON_1500);

    assertThat(found(new PhaseFunction(plugin.rules, plugin.stores), "running")).containsOnly(7L);
    assertThat(found(new PhaseFunction(plugin.rules, plugin.stores), "Paused")).containsOnly(8L);
    assertThat(found(new StandingFunction(plugin.rules, plugin.stores), "met")).containsOnly(9L);
    assertThat(found(new StandingFunction(plugin.rules, plugin.stores), "on track"))
        .containsOnly(7L, 8L);
    assertThat(found(new StandingFunction(plugin.rules, plugin.stores), "breached")).isEmpty();
  }

  @OnEachDatabase
  void leaves_out_tickets_of_other_systems_which_jira_does_not_have(TestDatabase database) {
    PluginUnderTest plugin = tracked(database, WED_1700);
    plugin.take(TestOutside.of("a"));

    assertThat(found(new StandingFunction(plugin.rules, plugin.stores), "breached"))
        .containsOnly(7L);
  }

  @OnEachDatabase
  void finds_what_is_due_soon_and_what_is_late(TestDatabase database) {
    PluginUnderTest early = tracked(database, MON_1500);
    assertThat(found(new DueWithinFunction(early.rules, early.stores, early.clock), "2h"))
        .containsOnly(7L);
    assertThat(found(new DueWithinFunction(early.rules, early.stores, early.clock), "119m"))
        .isEmpty();

    PluginUnderTest late = tracked(database, WED_1700);
    assertThat(found(new OverdueByFunction(late.rules, late.stores, late.clock), "1 day"))
        .containsOnly(7L);
    assertThat(found(new OverdueByFunction(late.rules, late.stores, late.clock), "3 days"))
        .isEmpty();
  }

  @OnEachDatabase
  void finds_by_agreement_department_and_holder(TestDatabase database) {
    PluginUnderTest plugin = tracked(database, MON_1500);

    assertThat(found(new AgreementFunction(plugin.rules, plugin.stores), "it-for-finance"))
        .containsOnly(7L, 8L, 9L);
    assertThat(found(new ProviderFunction(plugin.rules, plugin.stores), "it services"))
        .containsOnly(7L, 8L, 9L);
    assertThat(found(new ProviderFunction(plugin.rules, plugin.stores), "Finance")).isEmpty();
    assertThat(found(new ClientFunction(plugin.rules, plugin.stores), "finance"))
        .containsOnly(7L, 8L, 9L);
    assertThat(found(new ClientFunction(plugin.rules, plugin.stores), "it")).isEmpty();
    assertThat(found(new HeldByFunction(plugin.rules, plugin.stores), "it")).contains(7L, 8L);
  }

  @OnEachDatabase
  void finds_the_issues_behind_a_figure(TestDatabase database) {
    PluginUnderTest plugin = tracked(database, WED_1700);
    OutcomeFunction outcomes = new OutcomeFunction(plugin.rules, plugin.stores);

    assertThat(found(outcomes, "met", "2026-11")).containsOnly(9L);
    assertThat(found(outcomes, "missed", "2026-W47", "provider=it", "client=finance"))
        .containsOnly(7L);
    assertThat(found(outcomes, "open late", "2026-Q4", "metric=resolution", "goal=other"))
        .containsOnly(7L);
    assertThat(found(outcomes, "missed", "2026-10")).isEmpty();
    assertThat(found(outcomes, "missed", "2026", "provider=finance")).isEmpty();
    assertThat(errors(outcomes, "missed"))
        .containsOnly("aFunction takes 2 to 8 arguments, and was given 1.");
    assertThat(errors(outcomes, "lost", "2026-11")).singleElement().asString().contains("'lost'");
    assertThat(errors(outcomes, "met", "last week"))
        .singleElement()
        .asString()
        .contains("'last week' is no period");
    assertThat(errors(outcomes, "met", "2026-11", "team=it"))
        .singleElement()
        .asString()
        .contains("'team=it' narrows nothing");
  }

  @OnEachDatabase
  void narrows_to_a_metric(TestDatabase database) {
    PluginUnderTest plugin = tracked(database, MON_1500);
    PhaseFunction phases = new PhaseFunction(plugin.rules, plugin.stores);

    assertThat(found(phases, "running", "Resolution")).containsOnly(7L);
    assertThat(errors(phases, "running", "First reply"))
        .singleElement()
        .asString()
        .contains("there is no metric 'First reply'. There is: Resolution.");
  }

  @OnEachDatabase
  void says_what_there_is_when_a_word_means_nothing(TestDatabase database) {
    PluginUnderTest plugin = tracked(database, MON_1500);

    assertThat(errors(new StandingFunction(plugin.rules, plugin.stores), "late"))
        .containsOnly(
            "aFunction: there is no standing 'late'. There is: at risk, breached, met, on track.");
    assertThat(errors(new HeldByFunction(plugin.rules, plugin.stores), "<script>"))
        .singleElement()
        .asString()
        .contains("there is no department '<script>'")
        .contains("Finance, IT Services");
    assertThat(errors(new DueWithinFunction(plugin.rules, plugin.stores, plugin.clock), "soon"))
        .singleElement()
        .asString()
        .contains("'soon' is no amount of time");
    assertThat(errors(new HeldByFunction(plugin.rules, plugin.stores), "it", "finance"))
        .containsOnly("aFunction takes one argument, and was given 2.");
  }

  private static List<@Nullable Long> found(ClockFunction function, String... arguments) {
    function.init(new Named("aFunction", true));
    return function
        .getValues(
            mock(QueryCreationContext.class),
            new FunctionOperand("aFunction", Arrays.asList(arguments)),
            mock(TerminalClause.class))
        .stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  private static Set<String> errors(ClockFunction function, String... arguments) {
    function.init(new Named("aFunction", true));
    return function
        .validate(
            null,
            new FunctionOperand("aFunction", Arrays.asList(arguments)),
            mock(TerminalClause.class))
        .getErrorMessages();
  }
}
