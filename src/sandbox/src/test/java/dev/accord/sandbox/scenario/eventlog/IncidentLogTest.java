package dev.accord.sandbox.scenario.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.load.Newcomers;
import dev.accord.sandbox.scenario.report.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The mapping that the project ships, on the log that it is for; the log lies beside the project.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentLogTest {
  private static final Path ROOT = Path.of(System.getProperty("accord.root", "../.."));
  private static final Path LOG =
      ROOT.resolve("../shared/data/incident-log/incidents.csv.gz").normalize();
  private static final Path MAPPING =
      ROOT.resolve("src/docs/examples/incident-log.mapping.json").normalize();

  private final List<String> progress = new ArrayList<>();
  private Optional<HikariDataSource> source = Optional.empty();
  private Jira jira;
  private ImportReport report;

  @BeforeAll
  void load() {
    assumeThat(Files.exists(LOG))
        .as("skipped: the incident log is not at %s", LOG.toAbsolutePath().normalize())
        .isTrue();
    source = Optional.of(TestDatabase.H2.open());
    jira = Jira.open(source.get(), new SettableClock(Instant.parse("2026-03-02T08:00:00Z")));
    User lead = new Newcomers(jira).importer();
    report = new EventLogImport(jira, lead, progress::add).load(LOG, MappingReader.read(MAPPING));
  }

  @AfterAll
  void close() {
    source.ifPresent(HikariDataSource::close);
  }

  @Test
  void accounts_for_every_row() {
    assertThat(report.bad()).isEmpty();
    assertThat(report.figures())
        .containsEntry("rows read", 29_893L)
        .containsEntry("updates accounted for", 29_893L)
        .containsEntry("issues created", 5_167L);
    long changed = report.figures().getOrDefault("of these with a change", 0L);
    long unchanged = report.figures().getOrDefault("of these without a change", 0L);
    assertThat(changed + unchanged).isEqualTo(29_893);
    assertThat(progress).last().isEqualTo("loaded 29,893 of 29,893 updates");
  }

  @Test
  void tells_an_incident_as_its_rows_do() {
    Issue issue = jira.issues().byKey("INC-64").orElseThrow();

    assertThat(issue.created()).isEqualTo(Instant.parse("2016-02-29T06:10:00Z"));
    assertThat(steps(issue))
        .containsExactly(
            "2016-02-29T12:12:00Z Resolver 186: status New > Active, assignee Resolver 78 >"
                + " Resolver 186",
            "2016-02-29T12:13:00Z Import: assignee Resolver 186 > -, Assignment group Group 70 >"
                + " Group 28",
            "2016-03-02T08:17:00Z Resolver 78: assignee - > Resolver 78",
            "2016-03-03T15:00:00Z Resolver 78: status Active > Resolved, resolution - > Done",
            "2016-03-08T16:00:00Z Resolver 78: status Resolved > Closed");
  }

  @Test
  void puts_resolvers_into_the_groups_that_they_worked_in() {
    User resolver = jira.users().byName("resolver-125").orElseThrow();
    CustomField group = jira.customFields().byName("Assignment group").orElseThrow();

    assertThat(resolver.displayName()).isEqualTo("Resolver 125");
    assertThat(jira.groups().of(resolver)).contains("Group 25");
    assertThat(group.options()).hasSize(68);
    assertThat(jira.issues().byKey("INC-60").orElseThrow().fields().reporter())
        .isEqualTo(jira.users().byName("caller-4491").map(User::key));
  }

  private List<String> steps(Issue issue) {
    return jira.issues().history(issue.id()).stream().map(this::text).toList();
  }

  private String text(ChangeGroup group) {
    List<String> items = group.items().stream().map(IncidentLogTest::text).toList();
    return "%s %s: %s"
        .formatted(
            group.created(),
            jira.users().byKey(group.author()).orElseThrow().displayName(),
            String.join(", ", items));
  }

  private static String text(ChangeItem item) {
    return "%s %s > %s"
        .formatted(item.field(), item.fromText().orElse("-"), item.toText().orElse("-"));
  }
}
