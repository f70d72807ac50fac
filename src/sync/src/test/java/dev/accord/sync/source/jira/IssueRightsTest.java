package dev.accord.sync.source.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.source.WriteBack.Outlook;
import dev.accord.sync.source.WriteBackSettings.OfIssues;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueRightsTest {
  private static final OfIssues BOTH =
      new OfIssues(Optional.of("accord"), Set.of(Standing.BREACHED));
  private static final OfIssues COMMENTS = new OfIssues(Optional.empty(), Set.of(Standing.MET));

  private static final Limits QUICK =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          1 << 20,
          1,
          Duration.ofMillis(1),
          Duration.ofMillis(20));

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @ParameterizedTest
  @CsvSource({"false,2", "true,3"})
  void each_issue_is_asked_about_and_nothing_is_written(boolean cloud, int api) {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson(rights(true, true))));

    Outlook outlook = outlook(cloud, BOTH, "7", "8");

    assertThat(outlook.obstacles()).isEmpty();
    assertThat(outlook.told())
        .isEqualTo(
            "asked for 'Edit issues' and 'Add comments' on OPS-7, OPS-8; nothing was written");
    assertThat(SERVER.getAllServeEvents()).hasSize(2);
    SERVER.verify(
        1,
        getRequestedFor(urlPathEqualTo("/rest/api/%d/mypermissions".formatted(api)))
            .withQueryParam("issueId", equalTo("8"))
            .withQueryParam("permissions", equalTo("EDIT_ISSUES,ADD_COMMENTS")));
  }

  @Test
  void a_right_that_is_missing_is_told_with_the_issues_and_the_cure() {
    issue("7", rights(true, false));
    issue("8", rights(false, false));
    issue("9", rights(true, true));

    assertThat(outlook(false, BOTH, "7", "8", "9").obstacles())
        .extracting(Object::toString)
        .containsExactly(
            "ERROR writeBack.property: Its user may not edit OPS-8."
                + " Give the user the permission 'Edit issues' there.",
            "ERROR writeBack.comment: Its user may not comment on OPS-7, OPS-8."
                + " Give the user the permission 'Add comments' there.");
  }

  @Test
  void a_right_that_is_not_needed_is_not_missed() {
    issue("7", rights(false, true));

    assertThat(outlook(false, COMMENTS, "7").obstacles()).isEmpty();
  }

  @Test
  void without_an_issue_there_is_nothing_to_ask_about() {
    assertThat(outlook(false, BOTH).told()).contains("the rights of its user are not known");
  }

  @ParameterizedTest
  @CsvSource({
    "200, UNREADABLE",
    "401, DENIED",
    "403, DENIED",
    "404, UNREADABLE",
    "503, UNREACHABLE",
  })
  void an_answer_without_the_rights_is_no_permission(int status, Trouble trouble) {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"permissions\": {}}").withStatus(status)));

    assertThat(
            catchThrowableOfType(TroubleException.class, () -> outlook(true, BOTH, "7")).trouble())
        .isEqualTo(trouble);
  }

  private static void issue(String id, String rights) {
    SERVER.stubFor(
        get(urlPathMatching("/rest/api/2/mypermissions"))
            .withQueryParam("issueId", equalTo(id))
            .willReturn(okJson(rights)));
  }

  private static String rights(boolean edits, boolean comments) {
    return """
    {"permissions": {"EDIT_ISSUES": {"key": "EDIT_ISSUES", "havePermission": %s},
     "ADD_COMMENTS": {"key": "ADD_COMMENTS", "havePermission": %s}}}
    """
        .formatted(edits, comments);
  }

  private static Outlook outlook(boolean cloud, OfIssues settings, String... ids) {
    Peer peer =
        new Peer(
            new PeerSettings(
                "ops",
                URI.create(SERVER.baseUrl()),
                new Credentials.None(),
                Optional.empty(),
                QUICK),
            Clock.systemUTC());
    IssueWriting writer =
        cloud ? IssueWriting.cloud(peer, settings) : IssueWriting.dataCenter(peer, settings);
    return writer.outlook(List.of(ids).stream().map(IssueRightsTest::heading).toList());
  }

  private static Heading heading(String id) {
    return new Heading(id, "OPS-" + id, URI.create("https://ops.example.org"), "", Instant.EPOCH);
  }
}
