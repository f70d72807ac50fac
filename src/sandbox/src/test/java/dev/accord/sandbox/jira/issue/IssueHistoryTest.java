package dev.accord.sandbox.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The change items are those that Jira writes: field, type, ids and texts. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class IssueHistoryTest {
  private final Company company;
  private final IssueActions actions;

  IssueHistoryTest(TestDatabase database) {
    company = new Company(database);
    actions = company.jira.actions();
  }

  @AfterEach
  void close() {
    company.close();
  }

  private record Row(
      String what, BiFunction<Company, FieldsEdit, FieldsEdit> edit, List<String> items) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Row row(
      String what, BiFunction<Company, FieldsEdit, FieldsEdit> edit, String... items) {
    return new Row(what, edit, List.of(items));
  }

  static final List<Row> EDITS =
      List.of(
          row("summary: texts only", (c, e) -> e.summary("New"), "jira summary: -/Old -> -/New"),
          row(
              "description: texts only",
              (c, e) -> e.description("Long"),
              "jira description: -/- -> -/Long"),
          row(
              "priority: id and name",
              (c, e) -> e.priority(Optional.of(c.high.id())),
              "jira priority: -/- -> 10000/High"),
          row(
              "assignee: user key and display name",
              (c, e) -> e.assignee(Optional.of(c.ben.key())),
              "jira assignee: -/- -> JIRAUSER10001/Ben Okafor"),
          row(
              "reporter",
              (c, e) -> e.reporter(Optional.of(c.ben.key())),
              "jira reporter: JIRAUSER10002/Cleo Marsh -> JIRAUSER10001/Ben Okafor"),
          row(
              "issue type",
              (c, e) -> e.type(c.incident.id()),
              "jira issuetype: 10000/Request -> 10001/Incident"),
          row(
              "labels: empty ids, all labels as one text",
              (c, e) -> e.labels(Set.of("vip", "month-end")),
              "jira labels: / -> /month-end vip"),
          row(
              "components: one item each",
              (c, e) -> e.components(Set.of(c.mail.id(), c.vpn.id())),
              "jira Component: -/- -> 10000/Mail",
              "jira Component: -/- -> 10001/VPN"),
          row(
              "due date",
              (c, e) -> e.due(Optional.of(LocalDate.parse("2026-03-31"))),
              "jira duedate: -/- -> 2026-03-31/2026-03-31 00:00:00.0"),
          row(
              "select: option id and value",
              (c, e) ->
                  e.custom(
                      c.department.id(),
                      Optional.of(new FieldValue.Choice(c.department.option("Sales").get().id()))),
              "custom Department: -/- -> 10001/Sales"),
          row(
              "number: text only",
              (c, e) -> e.custom(c.effort.id(), Optional.of(new FieldValue.Amount(2.0))),
              "custom Effort: -/- -> -/2"),
          row("nothing changed", (c, e) -> e.summary("Old")));

  @ParameterizedTest
  @FieldSource("EDITS")
  void writes_items_as_jira_does(Row row) {
    Issue issue = company.create("Old");
    actions.edit(
        company.ben,
        issue,
        new FieldChanges(Set.of(), fields -> row.edit().apply(company, fields.edit()).done()),
        Optional.empty());
    assertThat(lines(issue)).isEqualTo(row.items());
  }

  @Test
  void writes_status_and_resolution_of_a_transition_in_one_group() {
    Issue issue = company.create("Old");
    company.take(issue, Company.RESOLVE);
    assertThat(lines(issue))
        .containsExactly(
            "jira status: 10000/Open -> 10003/Resolved", "jira resolution: -/- -> 10000/Done");
    assertThat(company.jira.issues().history(issue.id())).hasSize(1);
    company.take(issue, Company.REOPEN);
    assertThat(lines(issue))
        .endsWith(
            "jira status: 10003/Resolved -> 10000/Open", "jira resolution: 10000/Done -> -/-");
  }

  @Test
  void writes_no_status_item_for_a_transition_onto_itself() {
    Issue issue = company.create("Old");
    company.take(issue, Company.START);
    FieldChanges hand =
        FieldChanges.of("components", fields -> fields.withComponents(Set.of(company.vpn.id())));
    actions.transition(
        company.ben,
        issue,
        new TransitionRequest(Company.HAND_OVER, hand, Optional.empty(), Optional.empty()));
    assertThat(lines(issue))
        .containsExactly(
            "jira status: 10000/Open -> 10001/In Progress", "jira Component: -/- -> 10001/VPN");
  }

  @Test
  void writes_project_key_and_lost_components_of_a_move() {
    Issue issue = company.create("Old");
    actions.edit(
        company.ben,
        issue,
        FieldChanges.of("components", fields -> fields.withComponents(Set.of(company.vpn.id()))),
        Optional.empty());
    Issue moved =
        actions.move(
            company.ben,
            issue,
            new MoveRequest(company.net.id(), Optional.empty(), Optional.empty()));
    assertThat(moved.key()).hasToString("NET-1");
    assertThat(moved.id()).isEqualTo(issue.id());
    assertThat(lines(issue))
        .containsExactly(
            "jira Component: -/- -> 10001/VPN",
            "jira project: 10000/IT Services -> 10001/Network",
            "jira Key: -/ITS-1 -> -/NET-1",
            "jira Component: 10001/VPN -> -/-");
    assertThat(company.jira.issues().byKey("its-1")).contains(reread(issue));
    assertThat(company.jira.issues().byKey("NET-1")).contains(reread(issue));
  }

  @Test
  void keeps_who_and_when_of_every_change() {
    Issue issue = company.create("Old");
    Instant later = company.clock.tick(Duration.ofMillis(90_001));
    company.take(issue, Company.START);
    ChangeGroup group = company.jira.issues().history(issue.id()).get(0);
    assertThat(group.author()).isEqualTo(company.ben.key());
    assertThat(group.created()).isEqualTo(later);
    assertThat(reread(issue).updated()).isEqualTo(later);
    assertThat(reread(issue).created()).isEqualTo(Company.MON_0900);
  }

  @Test
  void keeps_the_text_of_a_deleted_comment() {
    Issue issue = company.create("Old");
    Comment comment =
        company.jira.comments().add(company.cleo, issue, NewComment.of("Please <b>hurry</b>"));
    company.jira.comments().delete(company.cleo, issue, comment);
    assertThat(company.jira.issues().comments(issue.id())).isEmpty();
    assertThat(lines(issue)).containsExactly("jira Comment: 10000/Please <b>hurry</b> -> -/-");
  }

  private Issue reread(Issue issue) {
    return company.jira.issues().byId(issue.id()).orElseThrow();
  }

  private List<String> lines(Issue issue) {
    return company.jira.issues().history(issue.id()).stream()
        .flatMap(group -> group.items().stream())
        .map(IssueHistoryTest::line)
        .toList();
  }

  private static String line(ChangeItem item) {
    return "%s %s: %s/%s -> %s/%s"
        .formatted(
            item.fieldType(),
            item.field(),
            item.from().orElse("-"),
            item.fromText().orElse("-"),
            item.to().orElse("-"),
            item.toText().orElse("-"));
  }
}
