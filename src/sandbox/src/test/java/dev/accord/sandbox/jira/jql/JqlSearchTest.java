package dev.accord.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.issue.FieldChanges;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.MoveRequest;
import dev.accord.sandbox.jira.issue.NewComment;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * ITS-1 mail, high, Ben, in progress, label vip, Sales; ITS-2 resolved yesterday, component VPN;
 * ITS-3 with a quote and a percent sign; NET-1, once ITS-4.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class JqlSearchTest {
  private static final Map<TestDatabase, Company> OPENED = new EnumMap<>(TestDatabase.class);

  private final Company company;

  JqlSearchTest(TestDatabase database) {
    company = OPENED.computeIfAbsent(database, JqlSearchTest::filled);
  }

  private static Company filled(TestDatabase database) {
    Company company = new Company(database);
    Issue first = company.create("Mail is slow");
    edit(
        company,
        first,
        edit ->
            edit.priority(Optional.of(company.high.id()))
                .assignee(Optional.of(company.ben.key()))
                .labels(Set.of("vip"))
                .components(Set.of(company.mail.id()))
                .custom(
                    company.department.id(),
                    Optional.of(
                        new FieldValue.Choice(company.department.option("Sales").get().id())))
                .custom(company.effort.id(), Optional.of(new FieldValue.Amount(2.5))));
    company.take(first, Company.START);
    company.clock.tick(Duration.ofDays(1));
    Issue second = company.create("VPN drops");
    edit(
        company,
        second,
        edit -> edit.priority(Optional.of(company.low.id())).components(Set.of(company.vpn.id())));
    company.take(second, Company.RESOLVE);
    company.clock.tick(Duration.ofDays(1));
    Issue third = company.create("It's 100% \"odd\"");
    company.jira.comments().add(company.cleo, third, NewComment.of("Seen in the tunnel"));
    Issue fourth = company.create("Cable");
    company
        .jira
        .actions()
        .move(
            company.ben,
            fourth,
            new MoveRequest(company.net.id(), Optional.empty(), Optional.empty()));
    return company;
  }

  @AfterAll
  static void close() {
    OPENED.values().forEach(Company::close);
    OPENED.clear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          project = ITS                                    | ITS-1 ITS-2 ITS-3
          project = "it services" AND status = Open        | ITS-3
          project in (ITS, NET)                            | ITS-1 ITS-2 ITS-3 NET-1
          project != its                                   | NET-1
          key = ITS-2                                      | ITS-2
          issuekey in (its-1, ITS-4)                       | ITS-1 NET-1
          key >= ITS-2                                     | ITS-2 ITS-3
          id = 10002                                       | ITS-3
          status = "In Progress"                           | ITS-1
          status in (Open, resolved)                       | ITS-2 ITS-3 NET-1
          status not in (Open, Resolved)                   | ITS-1
          statusCategory = Done                            | ITS-2
          statusCategory != done                           | ITS-1 ITS-3 NET-1
          issuetype = Request                              | ITS-1 ITS-2 ITS-3 NET-1
          type = Incident                                  | ``
          priority = High                                  | ITS-1
          priority is empty                                | ITS-3 NET-1
          priority is not EMPTY                            | ITS-1 ITS-2
          priority != High                                 | ITS-2
          priority < High                                  | ITS-2
          priority >= Low                                  | ITS-1 ITS-2
          assignee = ben                                   | ITS-1
          assignee = "Ben Okafor"                          | ITS-1
          assignee = EMPTY                                 | ITS-2 ITS-3 NET-1
          assignee in (ben, EMPTY) and project = NET       | NET-1
          reporter = currentUser()                         | ITS-1 ITS-2 ITS-3 NET-1
          assignee in membersOf("it-agents")               | ITS-1
          resolution = Unresolved                          | ITS-1 ITS-3 NET-1
          resolution = Done                                | ITS-2
          resolution is not empty                          | ITS-2
          component = Mail                                 | ITS-1
          component in (Mail, VPN)                         | ITS-1 ITS-2
          component != Mail                                | ITS-2
          component is empty                               | ITS-3 NET-1
          labels = vip                                     | ITS-1
          labels is empty                                  | ITS-2 ITS-3 NET-1
          summary ~ "mail slow"                            | ITS-1
          summary ~ "100%"                                 | ITS-3
          summary ~ "it's"                                 | ITS-3
          summary !~ mail                                  | ITS-2 ITS-3 NET-1
          text ~ tunnel                                    | ITS-3
          comment ~ TUNNEL                                 | ITS-3
          created >= -1d                                   | ITS-2 ITS-3 NET-1
          created < "2026-03-03"                           | ITS-1
          created > "2026/03/02 09:00"                     | ITS-2 ITS-3 NET-1
          created >= startOfDay()                          | ITS-3 NET-1
          created >= startOfDay(-1) and created < startOfDay() | ITS-2
          created <= endOfDay(-2)                          | ITS-1
          updated >= -2h                                   | ITS-3 NET-1
          updated <= now()                                 | ITS-1 ITS-2 ITS-3 NET-1
          resolved is not empty                            | ITS-2
          resolutiondate < now()                           | ITS-2
          Department = Sales                               | ITS-1
          cf[10000] = Sales                                | ITS-1
          Department != Finance                            | ITS-1
          Department is empty                              | ITS-2 ITS-3 NET-1
          Effort > 2                                       | ITS-1
          Effort = 2.5                                     | ITS-1
          not project = ITS                                | NET-1
          not (project = ITS or status = Open)             | ``
          ! project = ITS and status = Open                | NET-1
          project = ITS and (priority = High or priority = Low) | ITS-1 ITS-2
          project = NET or project = ITS and status = Open | ITS-3 NET-1
          labels = "x' OR 1=1 --"                          | ``
          order by created asc                             | ITS-1 ITS-2 ITS-3 NET-1
          ``                                               | ITS-1 ITS-2 ITS-3 NET-1
          """)
  void finds(String jql, String keys) throws JqlException {
    String expected = keys == null ? "" : keys;
    assertThat(search(jql == null ? "" : jql)).containsExactlyInAnyOrderElementsOf(words(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          project in (ITS,NET) order by key             | ITS-1 ITS-2 ITS-3 NET-1
          project = ITS order by key desc               | ITS-3 ITS-2 ITS-1
          project = ITS order by priority desc, created | ITS-1 ITS-2 ITS-3
          project = ITS order by priority               | ITS-2 ITS-1 ITS-3
          project = ITS order by updated                | ITS-1 ITS-2 ITS-3
          project = ITS order by summary                | ITS-3 ITS-1 ITS-2
          project = ITS order by assignee, created      | ITS-1 ITS-2 ITS-3
          project = ITS order by status, created        | ITS-3 ITS-1 ITS-2
          project = ITS order by Effort, key DESC       | ITS-1 ITS-3 ITS-2
          project = ITS                                 | ITS-3 ITS-2 ITS-1
          """)
  void sorts(String jql, String keys) throws JqlException {
    assertThat(search(jql)).containsExactlyElementsOf(words(keys));
  }

  @Test
  void pages_and_counts_all() throws JqlException {
    JqlQuery query = JqlParser.parse("order by key");
    var found = company.jira.search().search(query, eyes(), 1, 2);
    assertThat(found.total()).isEqualTo(4);
    assertThat(keys(found.ids())).containsExactly("ITS-2", "ITS-3");
    assertThat(company.jira.search().search(query, eyes(), 0, 0).ids()).isEmpty();
  }

  @Test
  void shows_nothing_to_whoever_may_not_browse() throws JqlException {
    JqlQuery all = JqlQuery.EVERYTHING;
    var search = company.jira.search();
    var outsider = new JqlSearch.Eyes.Of(Optional.of(company.dora));
    assertThat(search.search(all, outsider, 0, 10).total()).isZero();
    assertThat(search.search(all, new JqlSearch.Eyes.Of(Optional.empty()), 0, 10).total()).isZero();
    assertThat(search.search(all, new JqlSearch.Eyes.All(Optional.empty()), 0, 10).total())
        .isEqualTo(4);
  }

  private JqlSearch.Eyes eyes() {
    return new JqlSearch.Eyes.Of(Optional.of(company.cleo));
  }

  private List<String> search(String jql) throws JqlException {
    return keys(company.jira.search().search(JqlParser.parse(jql), eyes(), 0, 100).ids());
  }

  private List<String> keys(List<Long> ids) {
    return company.jira.issues().byIds(ids).stream().map(one -> one.key().toString()).toList();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(" "));
  }

  private static void edit(Company company, Issue issue, UnaryOperator<FieldsEdit> edit) {
    UnaryOperator<IssueFields> change = fields -> edit.apply(fields.edit()).done();
    company
        .jira
        .actions()
        .edit(company.ben, issue, new FieldChanges(Set.of(), change), Optional.empty());
  }
}
