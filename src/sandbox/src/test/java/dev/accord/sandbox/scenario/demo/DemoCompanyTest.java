package dev.accord.sandbox.scenario.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.jira.issue.Comment;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.scenario.HistoryCheck;
import dev.accord.sandbox.scenario.load.Newcomers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCompanyTest {
  private static final Instant WED_1100_BERLIN = Instant.parse("2026-11-18T10:00:00Z");

  private final HikariDataSource source = TestDatabase.H2.open();
  private final Jira jira = Jira.open(source, new SettableClock(WED_1100_BERLIN));
  private final People people = People.load();
  private final List<String> progress = new ArrayList<>();
  private final List<Issue> issues;
  private final Map<Long, List<ChangeGroup>> histories;

  DemoCompanyTest() {
    DemoCompany.create(jira, new Newcomers(jira).importer(), progress::add);
    List<Long> ids =
        jira.projects().all().stream()
            .flatMap(project -> jira.issues().idsOf(project).stream())
            .toList();
    issues = jira.issues().byIds(ids);
    histories = jira.issues().histories(ids);
  }

  @AfterAll
  void close() {
    source.close();
  }

  @Test
  void has_2000_issues_of_90_days_and_2500_of_the_year_before_and_tells_its_progress() {
    Instant start = WED_1100_BERLIN.minus(LastYear.LENGTH);
    Instant quarter = WED_1100_BERLIN.minus(LastYear.QUARTER);

    assertThat(issues)
        .hasSize(4_500)
        .allSatisfy(issue -> assertThat(issue.created()).isBetween(start, WED_1100_BERLIN));
    assertThat(issues).filteredOn(issue -> issue.created().isAfter(quarter)).hasSize(2_000);
    assertThat(progress).last().isEqualTo("loaded 4,500 of 4,500 demo issues");
  }

  @Test
  void every_history_holds_together() {
    assertThat(issues)
        .allSatisfy(issue -> HistoryCheck.holds(issue, history(issue), WED_1100_BERLIN));
  }

  @Test
  void whoever_changes_an_issue_works_in_its_projects_or_belongs_to_the_client() {
    assertThat(issues).allSatisfy(this::assertActorsBelong);
  }

  private void assertActorsBelong(Issue issue) {
    Set<String> workers =
        projectsOf(issue).stream().flatMap(key -> plan(key).workers().stream()).collect(toSet());
    String client = groupOf(issue.fields().reporter().orElseThrow());
    for (ChangeGroup group : history(issue)) {
      assertThat(groupOf(group.author()))
          .as("who changed %s", issue.key())
          .matches(one -> workers.contains(one) || one.equals(client));
    }
    issue.fields().assignee().ifPresent(key -> assertThat(workers).contains(groupOf(key)));
  }

  @Test
  void every_component_is_worked_on_by_its_own_team() {
    assertThat(issues)
        .filteredOn(issue -> !issue.fields().components().isEmpty())
        .filteredOn(issue -> issue.fields().assignee().isPresent())
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            issue ->
                assertThat(groupOf(issue.fields().assignee().orElseThrow()))
                    .isEqualTo(Company.groupOf(component(issue))));
  }

  @Test
  void customers_ask_only_where_they_may() {
    assertThat(issues)
        .filteredOn(
            issue -> groupOf(issue.fields().reporter().orElseThrow()).equals(People.CUSTOMERS))
        .isNotEmpty()
        .allSatisfy(issue -> assertThat(issue.key().project()).isIn("ITS", "FIN"));
  }

  @Test
  void has_open_issues_in_every_state() {
    List<Issue> open =
        issues.stream().filter(issue -> issue.state().resolutionId().isEmpty()).toList();

    assertThat(open).hasSizeBetween(60, 80);
    assertThat(open)
        .extracting(issue -> jira.constants().statuses().nameOf(issue.state().statusId()))
        .contains(
            "Open",
            "In Progress",
            "Waiting for client",
            "Waiting for vendor",
            "Waiting for approval");
    assertThat(open).anySatisfy(issue -> assertThat(issue.fields().assignee()).isEmpty());
  }

  @Test
  void has_reopened_moved_handed_over_and_withdrawn_ones() {
    assertThat(changed(item -> becomes(item, "status", "Reopened"))).isGreaterThan(60);
    assertThat(changed(item -> becomes(item, "Component", "Network"))).isGreaterThan(30);
    assertThat(changed(item -> becomes(item, "resolution", "Won't Do"))).isGreaterThan(30);
    assertThat(changed(item -> item.field().equals("priority"))).isGreaterThan(30);
    assertThat(changed(item -> item.field().equals("Key"))).isGreaterThan(8);
  }

  @Test
  void the_provider_answers_in_nearly_all_of_them() {
    assertThat(issues.stream().filter(this::isAnswered).count()).isGreaterThan(4_150);
  }

  private boolean isAnswered(Issue issue) {
    List<String> workers = plan(issue.key().project()).workers();
    return jira.issues().comments(issue.id()).stream()
        .map(Comment::author)
        .anyMatch(author -> workers.contains(groupOf(author)));
  }

  @Test
  void is_the_same_to_the_last_word_for_the_same_instant() {
    assertThat(LastYear.until(WED_1100_BERLIN, people))
        .isEqualTo(LastYear.until(WED_1100_BERLIN, people));
  }

  @Test
  void every_guest_can_log_in() {
    assertThat(DemoCompany.guests())
        .allSatisfy(
            guest ->
                assertThat(jira.users().authenticate(guest.login(), guest.login())).isPresent());
  }

  private List<ChangeGroup> history(Issue issue) {
    return histories.getOrDefault(issue.id(), List.of());
  }

  private long changed(Predicate<ChangeItem> how) {
    return issues.stream()
        .filter(
            issue -> history(issue).stream().flatMap(group -> group.items().stream()).anyMatch(how))
        .count();
  }

  private static boolean becomes(ChangeItem item, String field, String text) {
    return item.field().equals(field) && item.toText().equals(Optional.of(text));
  }

  /** Keys of the projects that an issue has been in. */
  private List<String> projectsOf(Issue issue) {
    List<String> keys = new ArrayList<>(List.of(issue.key().project()));
    history(issue).stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> item.field().equals("Key"))
        .flatMap(item -> item.fromText().stream())
        .map(key -> key.substring(0, key.indexOf('-')))
        .forEach(keys::add);
    return keys;
  }

  private static Company.ProjectPlan plan(String key) {
    return Company.PROJECTS.stream()
        .filter(plan -> plan.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private String component(Issue issue) {
    long id = issue.fields().components().first();
    return jira.components().byId(id).orElseThrow().name();
  }

  private String groupOf(String userKey) {
    String login = jira.users().byKey(userKey).orElseThrow().name();
    return people.all().stream()
        .filter(person -> person.login().equals(login))
        .map(Person::group)
        .findFirst()
        .orElseThrow();
  }
}
