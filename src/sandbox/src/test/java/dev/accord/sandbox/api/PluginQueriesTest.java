package dev.accord.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.jql.JqlException;
import dev.accord.sandbox.jira.jql.JqlParser;
import dev.accord.sandbox.jira.jql.JqlSearch;
import dev.accord.sandbox.server.HostServices;
import dev.accord.sandbox.server.IndexedProperty;
import dev.accord.sandbox.server.IndexedProperty.Type;
import dev.accord.sandbox.testplugin.IssuesWithIds;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * ITS-1 due Monday 2026-03-02 10:00 in Berlin, 3 steps, red; ITS-2 due 12:00, 1 step, blue and
 * green; ITS-3 has no property. The company's clock shows 09:00 there.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class PluginQueriesTest {
  private static final Map<TestDatabase, Fixture> OPENED = new EnumMap<>(TestDatabase.class);

  private record Described(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}

  private record Fixture(Company company, HostServices services) {}

  private final Company company;
  private final HostServices services;

  PluginQueriesTest(TestDatabase database) {
    Fixture fixture = OPENED.computeIfAbsent(database, PluginQueriesTest::filled);
    company = fixture.company();
    services = fixture.services();
  }

  private static Fixture filled(TestDatabase database) {
    Company company = new Company(database);
    HostServices services = new HostServices();
    TestSearchModules search = new TestSearchModules();
    search.functions.add(function("issuesWithIds", true));
    search.functions.add(function("oneIssue", false));
    search.properties.add(property("due", Type.DATE, Optional.of("slaDue")));
    search.properties.add(property("steps", Type.NUMBER, Optional.of("slaSteps")));
    search.properties.add(property("colours", Type.STRING, Optional.empty()));
    search.properties.add(property("note.text", Type.TEXT, Optional.of("slaNote")));
    JiraServices.register(company.jira, services, event -> {}, search, new TestFieldTypes());
    write(
        company,
        "{\"due\": \"2026-03-02T09:00:00.000Z\", \"steps\": 3, \"colours\": [\"red\"],"
            + " \"note\": {\"text\": \"The Quick fox\"}}");
    write(
        company,
        "{\"due\": \"2026-03-02T12:00:00+0100\", \"steps\": 1, \"colours\": [\"blue\", \"green\"]}");
    company.create("Nothing known");
    return new Fixture(company, services);
  }

  private static IssuesWithIds function(String name, boolean isList) {
    IssuesWithIds function = new IssuesWithIds();
    function.init(new Described(name, isList));
    return function;
  }

  private static IndexedProperty property(String path, Type type, Optional<String> alias) {
    return new IndexedProperty("test.sla", path, type, alias);
  }

  private static void write(Company company, String json) {
    Issue issue = company.create("Known");
    company.jira.properties().put(issue.id(), "test.sla", json);
    company.jira.propertyIndex().index(issue.id());
  }

  private List<String> find(String jql) throws JqlException {
    JqlSearch.Found found =
        company
            .jira
            .search()
            .search(JqlParser.parse(jql), new JqlSearch.Eyes.Of(Optional.of(company.ben)), 0, 100);
    return company.jira.issues().byIds(found.ids()).stream()
        .map(issue -> issue.key().toString())
        .toList();
  }

  private List<String> problems(String jql) {
    try {
      find(jql);
      return List.of();
    } catch (JqlException e) {
      return e.messages();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issue in issuesWithIds(10000, 10001) ORDER BY key DESC        | ITS-2 ITS-1
          issue in ISSUESWITHIDS("10001", "10001")                      | ITS-2
          key not in issuesWithIds(10000, 10001)                        | ITS-3
          issue in (issuesWithIds(10000, 10000), ITS-3) ORDER BY key    | ITS-1 ITS-3
          issue = oneIssue(10002, 10002)                                | ITS-3
          issue in issuesWithIds(1, 40000) ORDER BY key                 | ITS-1 ITS-2 ITS-3
          slaDue < "2026-03-02 10:30" ORDER BY key                      | ITS-1
          slaDue > now() ORDER BY slaDue                                | ITS-1 ITS-2
          slaDue <= now()                                               |
          slaDue is empty                                               | ITS-3
          slaDue is not empty ORDER BY slaDue DESC                      | ITS-2 ITS-1
          issue.property[test.sla].steps >= 1 ORDER BY slaSteps         | ITS-2 ITS-1
          slaSteps in (1, 2)                                            | ITS-2
          slaSteps != 1                                                 | ITS-1
          issue.property["test.sla"].colours = green                    | ITS-2
          issue.property[test.sla].colours not in (red)                 | ITS-2
          slaNote ~ "quick FOX"                                         | ITS-1
          ORDER BY issue.property[test.sla].due DESC                    | ITS-2 ITS-1 ITS-3
          ORDER BY slaDue                                               | ITS-1 ITS-2 ITS-3
          """)
  void finds_and_sorts(String jql, String keys) throws JqlException {
    List<String> expected = keys == null ? List.of() : List.of(keys.split(" "));
    assertThat(find(jql)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void says_what_is_wrong(String jql, String message) {
    assertThat(problems(jql)).containsExactly(message);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "issue in issuesWithIds(1)",
            "Function 'issuesWithIds' expected '2' arguments but received '1'."),
        arguments("issue in issuesWithIds(1, x)", "x is no number."),
        arguments("issue in nothing()", "Unable to find JQL function 'nothing()'."),
        arguments(
            "issue in issuesWithIds(2, 1)",
            "The JQL function 'issuesWithIds' failed: java.lang.IllegalArgumentException: asked to fail"),
        arguments(
            "issue = issuesWithIds(1, 2)",
            "Operator '=' does not support the list function 'issuesWithIds(1, 2)' for field 'issue'."),
        arguments(
            "issue in oneIssue(1, 2)",
            "Operator 'in' does not support the non-list function 'oneIssue(1, 2)' for field 'issue'."),
        arguments(
            "issue > issuesWithIds(1, 2)",
            "The operator '>' is not supported by the 'issue' field."),
        arguments("slaDue ~ x", "The operator '~' is not supported by the 'slaDue' field."),
        arguments("slaSteps = many", "The value 'many' is not valid for the field 'slaSteps'."),
        arguments("slaDue < soon()", "The value 'soon()' is not valid for the field 'slaDue'."),
        arguments("ORDER BY slaNote", "Field 'slaNote' does not support sorting."),
        arguments(
            "issue.property[test.sla].other = 1",
            "Field 'issue.property[test.sla].other' does not exist or you do not have permission to view it."));
  }

  @Test
  void shows_queries_a_property_only_once_its_issue_is_indexed()
      throws JqlException, IndexException {
    JsonEntityPropertyManager properties = services.get(JsonEntityPropertyManager.class);
    Issue issue = company.create("Written by a plugin");
    List<List<String>> seen = new ArrayList<>();

    properties.put("IssueProperty", issue.id(), "test.sla", "{\"steps\": 77}");
    seen.add(find("slaSteps = 77"));
    services
        .get(IssueIndexingService.class)
        .reIndex(
            Objects.requireNonNull(
                services.get(IssueManager.class).getIssueObject(issue.key().toString())),
            IssueIndexingParams.INDEX_ISSUE_ONLY);
    seen.add(find("slaSteps = 77"));
    assertThat(properties.get("IssueProperty", issue.id(), "test.sla"))
        .satisfies(found -> assertThat(found.getValue()).isEqualTo("{\"steps\": 77}"));
    properties.delete("IssueProperty", issue.id(), "test.sla");
    company.take(issue, Company.START);
    seen.add(find("slaSteps = 77"));
    company.jira.actions().delete(company.anna, company.jira.issues().byId(issue.id()).get());

    assertThat(seen).containsExactly(List.of(), List.of(issue.key().toString()), List.of());
  }
}
