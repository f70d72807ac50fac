package dev.accord.sync.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
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

/** {@code check} of a source that is written back to, from the command line to the system. */
class CheckCommandTest {
  private static final int REJECTS = 5;

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final Path folder;
  private final StringWriter out = new StringWriter();

  CheckCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void answer() {
    SERVER.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{}")));
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/accord/1.0/configuration"))
            .willReturn(okJson("{\"accord\": 1}").withHeader("ETag", "\"7\"")));
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/2/myself")).willReturn(okJson("{\"timeZone\": \"UTC\"}")));
    SERVER.stubFor(
        post(urlPathEqualTo("/rest/api/2/search"))
            .willReturn(
                okJson(
                    """
                    {"total": 1, "issues": [{"id": "7", "key": "OPS-7", "fields": {
                     "summary": "Printer", "created": "2026-03-02T08:00:00.000+0000",
                     "updated": "2026-03-02T08:00:00.000+0000", "project": {"key": "OPS"},
                     "status": {"id": "1", "name": "Open"}, "issuetype": {"id": "1", "name": "Bug"}}}]}
                    """)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | true  | 0 | Accord: reached
          false | true  | 3 | ERROR writeBack.property: Its user may not edit OPS-7.
          true  | false | 3 | ERROR writeBack.comment: Its user may not comment on OPS-7.
          """)
  void rights_that_are_missing_are_told_before_anything_is_written(
      boolean edits, boolean comments, int exitCode, String words) throws IOException {
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/2/mypermissions"))
            .willReturn(
                okJson(
                    """
                    {"permissions": {"EDIT_ISSUES": {"havePermission": %s},
                     "ADD_COMMENTS": {"havePermission": %s}}}
                    """
                        .formatted(edits, comments))));

    assertThat(check("kind: jira", "{property: accord, comment: [BREACHED]}")).isEqualTo(exitCode);

    assertThat(out.toString())
        .contains("ops: writing back: asked for 'Edit issues' and 'Add comments'")
        .contains(words);
    assertThat(SERVER.getAllServeEvents())
        .extracting(event -> event.getRequest().getMethod() + " " + event.getRequest().getUrl())
        .allMatch(request -> request.startsWith("GET ") || request.endsWith("/search"));
  }

  @Test
  void a_source_that_nothing_is_written_into_is_not_asked() throws IOException {
    assertThat(check("kind: jira", "")).isZero();

    assertThat(out.toString()).contains("reached; of 1 tickets 1 are understood");
    assertThat(out.toString()).doesNotContain("writing back");
  }

  @Test
  void fields_of_servicenow_that_are_missing_or_too_short_are_told() throws IOException {
    SERVER.stubFor(
        get(urlPathMatching("/api/now/table/.*"))
            .atPriority(8)
            .willReturn(okJson("{\"result\": []}")));
    SERVER.stubFor(
        get(urlPathEqualTo("/api/now/table/incident"))
            .willReturn(
                okJson("{\"result\": [{\"sys_id\": \"a\", \"state\": \"1\", \"u_due\": \"\"}]}")));
    SERVER.stubFor(
        get(urlPathEqualTo("/api/now/table/sys_dictionary"))
            .atPriority(7)
            .willReturn(
                okJson(
                    """
                    {"result": [{"sys_id": "d", "element": "u_due", "internal_type": "string",
                     "max_length": "10"}]}
                    """)));
    SERVER.stubFor(
        get(urlPathEqualTo("/api/now/table/sys_dictionary"))
            .withQueryParam("sysparm_query", containing("sys_id>"))
            .willReturn(okJson("{\"result\": []}")));

    assertThat(check("kind: servicenow", "{fields: {u_due: due, u_to: standing}, workNote: [MET]}"))
        .isEqualTo(REJECTS);

    assertThat(out.toString())
        .contains("ERROR writeBack.fields.u_to: The table has no such field")
        .contains("WARNING writeBack.fields.u_due: The field takes 10 characters")
        .contains("WARNING writeBack.workNote: The table has no work notes")
        .contains("ops: writing back: whether its user may write cannot be asked of ServiceNow");
  }

  private int check(String kind, String writeBack) throws IOException {
    write("token", "secret");
    write("mapping.yaml", "{project: ITS, states: {values: {1: {status: New, category: new}}}}");
    Path configuration =
        write(
            "accord-sync.yaml",
            """
            accord: {url: "%1$s", token: "${file:%2$s}"}
            sources:
              - {system: ops, %3$s, url: "%1$s", mapping: mapping.yaml%4$s}
            """
                .formatted(
                    SERVER.baseUrl(),
                    folder.resolve("token"),
                    kind,
                    writeBack.isEmpty() ? "" : ", writeBack: " + writeBack));
    CommandLine line = new CommandLine(new SyncCommand()).setOut(new PrintWriter(out, true));
    return SyncCommand.run(line, "check", "--config", configuration.toString());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
