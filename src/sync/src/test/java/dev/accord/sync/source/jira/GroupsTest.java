package dev.accord.sync.source.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in groups of another Jira. */
class GroupsTest {
  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void members_are_read_page_by_page_and_known_as_in_tickets(boolean cloud) {
    page(
        cloud,
        "0",
        """
        {"isLast": false, "values": [
          {"key": "U1", "accountId": "U1", "name": "ann", "emailAddress": "Ann@example.org"},
          {"key": "U2", "accountId": "U2", "name": ""}]}
        """);
    page(cloud, "2", "{\"isLast\": true, \"values\": [{\"key\": \"U3\", \"name\": \"boss\"}]}");

    assertThat(source(cloud).members())
        .isEqualTo(
            Map.of(
                "operations",
                Set.of(
                    new UserKey("mailto:ann@example.org"),
                    new UserKey("other:U2"),
                    new UserKey("katrin"))));
  }

  @Test
  void a_page_without_anybody_ends_it_whatever_it_says() {
    page(false, "0", "{\"isLast\": false, \"values\": []}");

    assertThat(source(false).members()).isEqualTo(Map.of("operations", Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "404, '{}', UNREADABLE, there is no group 'ops'",
    "403, '{}', DENIED, ''",
    "200, '{\"users\": []}', UNREADABLE, without a list 'values'"
  })
  void what_cannot_be_read_is_never_taken_for_empty(
      int status, String body, Trouble trouble, String words) {
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/2/group/member"))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(body)));

    assertThatThrownBy(() -> source(false).members())
        .isInstanceOfSatisfying(
            TroubleException.class, it -> assertThat(it.trouble()).isEqualTo(trouble))
        .hasMessageContaining(words);
  }

  private static void page(boolean cloud, String start, String json) {
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/%s/group/member".formatted(cloud ? "3" : "2")))
            .withQueryParam("groupname", equalTo("ops"))
            .withQueryParam("startAt", equalTo(start))
            .willReturn(okJson(json)));
  }

  private static Jira source(boolean cloud) {
    Mapping mapping =
        MappingReader.read(
                """
                project: ITS
                people: {by: email, table: {boss: katrin}}
                groups: {ops: operations}
                memberships: [ops]
                """,
                Jira.DIALECT)
            .orElseThrow();
    Limits quick =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            1_000_000,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(2));
    PeerSettings settings =
        new PeerSettings(
            "other", URI.create(SERVER.baseUrl()), new Credentials.None(), Optional.empty(), quick);
    Peer peer = new Peer(settings, Clock.systemUTC());
    Jira.Scope scope = new Jira.Scope("", 10);
    return cloud
        ? Jira.cloud("other", peer, scope, mapping, Clock.systemUTC())
        : Jira.dataCenter("other", peer, scope, mapping, Clock.systemUTC());
  }
}
