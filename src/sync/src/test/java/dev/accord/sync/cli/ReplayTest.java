package dev.accord.sync.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code replay}, from the command line to Jira's groups. */
class ReplayTest {
  private static final String NOTHING = "No clock of these tickets has a verdict in that time.\n";

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  ReplayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void configure() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "secret");
    Files.writeString(folder.resolve("mapping.yaml"), "project: ITS\n");
    Files.writeString(
        folder.resolve("accord-sync.yaml"),
        """
        accord: {url: "%1$s", token: "${file:%2$s}"}
        store: {url: "jdbc:h2:file:%3$s"}
        sources:
          - {system: it, kind: jira, url: "%1$s", mapping: mapping.yaml}
        """
            .formatted(SERVER.baseUrl(), token, folder.resolve("store")));
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/accord/1.0/configuration"))
            .willReturn(okJson(ServiceNowCommandsTest.DEFINITIONS).withHeader("ETag", "\"7\"")));
    members(StoredIncident.ANN_ALONE);
  }

  @ParameterizedTest
  @CsvSource({"JIRAUSER10100, true", "@Ann, true", "mailto:ann@example.org, true", "ann, false"})
  void a_client_is_found_by_the_group_of_the_reporter(String reporter, boolean counts) {
    store(reporter);

    assertThat(replay()).isZero();

    assertThat(err.toString()).isEmpty();
    if (counts) {
      assertThat(out.toString()).contains("it-finance/resolution").contains("% of 1");
    } else {
      assertThat(out.toString()).isEqualTo(NOTHING);
    }
  }

  @Test
  void groups_that_only_the_proposed_definitions_name_are_asked_for_too() throws IOException {
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/2/group/member"))
            .withQueryParam("groupname", equalTo("treasury"))
            .atPriority(1)
            .willReturn(okJson(StoredIncident.ANN_ALONE)));
    members("{\"isLast\": true, \"values\": []}");
    Path proposed =
        Files.writeString(
            folder.resolve("proposed.json"),
            ServiceNowCommandsTest.DEFINITIONS.replace("finance-staff", "treasury"));
    store("@ann");

    assertThat(replay("--definitions", proposed.toString())).isZero();

    assertThat(out.toString()).contains("in force no data   proposed 100").contains("% of 1");
  }

  @Test
  void who_cannot_be_asked_for_groups_is_told_and_the_rest_still_counts() {
    members("{}");
    store("@ann");

    assertThat(replay()).isZero();

    assertThat(err.toString())
        .startsWith("who is in groups cannot be asked now (Accord answered for a group without")
        .contains("try again later");
    assertThat(out.toString()).isEqualTo(NOTHING);
  }

  private static void members(String page) {
    SERVER.stubFor(get(urlPathEqualTo("/rest/api/2/group/member")).willReturn(okJson(page)));
  }

  private void store(String reporter) {
    StoredIncident.put(
        folder.resolve("store"), reporter, StoredIncident.CREATED.plusSeconds(3_600));
  }

  private int replay(String... more) {
    CommandLine line =
        new CommandLine(new SyncCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] arguments = new String[more.length + 3];
    arguments[0] = "replay";
    arguments[1] = "--config";
    arguments[2] = folder.resolve("accord-sync.yaml").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return SyncCommand.run(line, arguments);
  }
}
