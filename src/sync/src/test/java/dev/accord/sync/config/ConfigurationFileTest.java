package dev.accord.sync.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.Reading;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Secret;
import dev.accord.sync.source.Place;
import dev.accord.sync.source.SourceKind;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.WriteBackSettings.Fact;
import dev.accord.sync.source.WriteBackSettings.OfIssues;
import dev.accord.sync.source.WriteBackSettings.OfRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {
  private static final String SMALLEST =
      """
      accord:
        url: https://jira.example.org/jira
        token: ${env:ACCORD_TOKEN}
      sources:
        - system: servicenow
          kind: servicenow
          url: https://example.service-now.com
          client: 0a1b2c
          secret: ${file:/run/secret}
          mapping: servicenow.yaml
      """;

  private final Path folder;

  ConfigurationFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_smallest_has_its_store_beside_it_and_its_page_on_loopback() throws IOException {
    Configuration configuration = read(SMALLEST).orElseThrow();

    assertThat(configuration.store().url()).isEqualTo("jdbc:h2:file:" + folder + "/accord-sync");
    assertThat(configuration.page().getHostString()).isEqualTo("127.0.0.1");
    assertThat(configuration.every()).isEqualTo(Duration.ofSeconds(10));
    SourceSettings source = configuration.sources().get(0);
    assertThat(source.kind()).isEqualTo(SourceKind.SERVICENOW);
    assertThat(source.place())
        .isInstanceOfSatisfying(
            Place.Remote.class, place -> assertThat(place.table()).isEqualTo("incident"));
    assertThat(source.mapping()).isEqualTo(folder.resolve("servicenow.yaml"));
    assertThat(source.peer().orElseThrow().credentials()).isInstanceOf(Credentials.Client.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ${env:ACCORD_TOKEN} | my-own-secret | accord.token | ${env:NAME} or ${file:/path}
          kind: servicenow | kind: snow | sources[0].kind | Use servicenow, jira, jira-cloud, event-log.
          client: 0a1b2c | user: me | sources[0] | 'token', or 'user' and 'password'
          sources: | every: soon\\nsources: | every | 10 s, 2 min or 1 h
          sources: | every: 0 s\\nsources: | every | '0 s' is too short: the least is 1 s. Write 1 s or more.
          sources: | every: 0min\\nsources: | every | '0min' is too short
          sources: | every: 10\\nsources: | every | 10 is not a time such as 10 s
          sources: | page: {port: 70707}\\nsources: | page.port | a port from 1 to 65535
          system: servicenow | system: accord | `` | may be called 'accord'
          system: servicenow | sistem: servicenow | sources[0].sistem | Did you mean 'system'?
          sources: | store: {url: "jdbc:mysql://x"}\\nsources: | store | store is H2 or PostgreSQL
          https://jira.example.org/jira | ftp://jira.example.org | accord | https://
          kind: servicenow | kind: event-log | sources[0] | Member 'path' is missing
          kind: servicenow | kind: event-log | sources[0].url | known are 'system', 'kind', 'path'
          """)
  void a_slip_is_told_with_its_place_and_its_cure(
      String right, String wrong, String path, String words) throws IOException {
    String text =
        SMALLEST.replaceFirst(
            java.util.regex.Pattern.quote(right),
            java.util.regex.Matcher.quoteReplacement(wrong.replace("\\n", "\n")));

    Reading<Configuration> reading = read(text);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.path().toString()).isEqualTo(path);
              assertThat(problem.message() + " " + problem.cure()).contains(words);
            });
  }

  @Test
  void an_event_log_is_a_path_and_needs_nobody_to_log_in() throws IOException {
    Configuration configuration =
        read("""
                accord: {url: "https://jira.example.org/jira", token: "${env:ACCORD_TOKEN}"}
                sources:
                  - {system: desk, kind: event-log, path: export/desk.csv, mapping: desk.yaml}
                """)
            .orElseThrow();

    SourceSettings source = configuration.sources().get(0);
    assertThat(source.place()).isEqualTo(new Place.Local(folder.resolve("export/desk.csv")));
    assertThat(source.peer()).isEmpty();
    assertThat(configuration.webhooks()).isEmpty();
  }

  @Test
  void nothing_is_written_back_into_an_event_log() throws IOException {
    Reading<Configuration> reading =
        read(
            """
            accord: {url: "https://jira.example.org/jira", token: "${env:ACCORD_TOKEN}"}
            sources:
              - {system: desk, kind: event-log, path: desk.csv, mapping: desk.yaml, writeBack: {}}
            """);

    assertThat(reading.problems().toString()).contains("Nothing can be written back");
  }

  @Test
  void a_source_that_may_call_has_a_secret_that_stands_elsewhere() throws IOException {
    Configuration configuration =
        read(SMALLEST + "    webhook: {secret: \"${env:HOOK_SECRET}\"}\n").orElseThrow();

    assertThat(configuration.webhooks())
        .containsEntry("servicenow", new Secret(Secret.Place.ENV, "HOOK_SECRET"));
    assertThat(read(SMALLEST + "    webhook: {secret: hunter2}\n").value()).isEmpty();
  }

  @Test
  void credentials_that_go_unencrypted_are_warned_of() throws IOException {
    assertThat(read(SMALLEST).orElseThrow().warnings()).isEmpty();
    assertThat(read(SMALLEST.replace("https:", "http:")).orElseThrow().warnings())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Accord: credentials go to http://jira.example.org/jira unencrypted");
  }

  @Test
  void what_is_written_back_is_read_by_the_kind_of_the_source() throws IOException {
    String records =
        SMALLEST
            + """
                writeBack:
                  fields: {u_accord_due: due, u_accord_standing: standing}
                  metric: it-for-finance/resolution
                  workNote: [BREACHED]
            """;
    String issues =
        SMALLEST.replace("kind: servicenow", "kind: jira")
            + "    writeBack: {property: accord, comment: [BREACHED, AT_RISK]}\n";

    assertThat(read(records).orElseThrow().sources().get(0).writeBack())
        .hasValue(
            new OfRecords(
                Map.of("u_accord_due", Fact.DUE, "u_accord_standing", Fact.STANDING),
                Optional.of(
                    new ClockKey(new AgreementId("it-for-finance"), new MetricId("resolution"))),
                Set.of(Standing.BREACHED),
                true));
    assertThat(read(issues).orElseThrow().sources().get(0).writeBack())
        .hasValue(new OfIssues(Optional.of("accord"), Set.of(Standing.BREACHED, Standing.AT_RISK)));
    assertThat(read(SMALLEST).orElseThrow().sources().get(0).writeBack()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} | sources[0].writeBack | nothing to write back
          {property: accord} | sources[0].writeBack.property | 'property' is not known here
          {workNote: [LATE]} | sources[0].writeBack.workNote[0] | AT_RISK, BREACHED, MET
          {workNote: [ON_TRACK]} | sources[0].writeBack.workNote[0] | Nothing is written about 'ON_TRACK'
          {fields: {u_due: when}} | sources[0].writeBack.fields.u_due | Write due, standing
          {fields: {sys_id: due}} | sources[0].writeBack | 'sys_id' is no field of yours
          {metric: resolution, workNote: [MET]} | sources[0].writeBack.metric | it-network/resolution
          """)
  void a_slip_in_what_is_written_back_is_told_with_its_place_and_its_cure(
      String writeBack, String path, String words) throws IOException {
    Reading<Configuration> reading = read(SMALLEST + "    writeBack: " + writeBack + "\n");

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.path()).isEqualTo(path);
              assertThat(problem.message() + " " + problem.cure()).contains(words);
            });
  }

  @Test
  void a_secret_that_stands_in_the_file_is_not_repeated_in_the_message() throws IOException {
    Reading<Configuration> reading = read(SMALLEST.replace("${env:ACCORD_TOKEN}", "hunter2"));

    assertThat(reading.problems().toString()).doesNotContain("hunter2");
  }

  private Reading<Configuration> read(String text) throws IOException {
    return ConfigurationFile.read(Files.writeString(folder.resolve("accord-sync.yaml"), text));
  }
}
