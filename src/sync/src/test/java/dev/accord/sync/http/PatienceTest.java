package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.google.gson.JsonObject;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is tried again, and for how long is waited. */
class PatienceTest extends AgainstServer {
  @ParameterizedTest
  @CsvSource({
    "Retry-After, 30, PT30S",
    "Retry-After, 'Mon, 02 Mar 2026 09:01:10 GMT', PT60S",
    "X-RateLimit-Reset, 2026-03-02T09:00:40Z, PT30S",
    "X-RateLimit-Reset, 1772442025, PT15S",
    "X-Other, 1, PT60S",
    "Retry-After, 99999999, PT24H",
  })
  void a_throttled_peer_says_for_how_long(String header, String value, Duration wait) {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader("Date", "Mon, 02 Mar 2026 09:00:10 GMT")
                    .withHeader("RateLimit-Reason", "jira-burst-based")
                    .withHeader(header, value)));

    TroubleException refused = refused(peer(new Credentials.None()), Request.get("/a"));

    assertThat(refused.retryAfter()).contains(wait);
    assertThat(refused).hasMessageContaining("'jira-burst-based'");
    SERVER.verify(1, getRequestedFor(urlEqualTo("/jira/a")));
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "429"})
  void what_passes_quickly_is_tried_again(int status) {
    ResponseDefinitionBuilder trouble = aResponse().withStatus(status);
    stubInTurn(trouble, okJson("{\"n\": 1}"));
    Limits patient =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            1_000_000,
            2,
            Duration.ofMillis(1),
            Duration.ofMinutes(2));
    Peer peer = new Peer(settings(new Credentials.None(), patient), clock());
    if (status == 429) {
      SERVER.stubFor(
          get("/jira/a")
              .inScenario("turn")
              .whenScenarioStateIs(Scenario.STARTED)
              .willReturn(trouble.withHeader("Retry-After", "1"))
              .willSetStateTo("later"));
    }

    assertThat(peer.send(Request.get("/a")).object().get("n").getAsInt()).isEqualTo(1);
  }

  @Test
  void json_that_breaks_off_is_asked_for_again() {
    stubInTurn(okJson("{\"issues\": [{\"id\""), okJson("{\"n\": 1}"));

    assertThat(peer(new Credentials.None()).send(Request.get("/a")).object().get("n").getAsInt())
        .isEqualTo(1);
  }

  @Test
  void json_that_breaks_off_each_time_may_be_well_later() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"issues\": [{\"id\"")));

    TroubleException refused = refused(peer(new Credentials.None()), Request.get("/a"));

    assertThat(refused.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(refused).hasMessageContaining("breaks off").hasMessageContaining("17 bytes");
    SERVER.verify(3, getRequestedFor(urlEqualTo("/jira/a")));
  }

  @Test
  void a_connection_that_breaks_is_tried_again() {
    stubInTurn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), okJson("{\"n\": 1}"));

    assertThat(peer(new Credentials.None()).send(Request.get("/a")).object().get("n").getAsInt())
        .isEqualTo(1);
  }

  @Test
  void a_post_that_writes_is_never_repeated() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));

    refused(peer(new Credentials.None()), Request.post("/a", new JsonObject()));

    SERVER.verify(1, postRequestedFor(urlEqualTo("/jira/a")));
  }

  @Test
  void an_answer_that_drips_is_not_waited_for() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(okJson("{\"text\": \"a long one\"}").withChunkedDribbleDelay(10, 60_000)));
    Limits hasty =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofMillis(300),
            1_000_000,
            0,
            Duration.ofMillis(1),
            Duration.ofMillis(2));

    TroubleException refused =
        refused(new Peer(settings(new Credentials.None(), hasty), clock()), Request.get("/a"));

    assertThat(refused.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(refused).hasMessage("jira did not answer in full within 300 ms");
  }

  @Test
  void a_system_that_is_away_is_unreachable() {
    PeerSettings nobody =
        new PeerSettings(
            "jira",
            URI.create("http://localhost:1/"),
            new Credentials.None(),
            Optional.empty(),
            QUICK);

    assertThat(refused(new Peer(nobody, clock()), Request.get("/a")).trouble())
        .isEqualTo(Trouble.UNREACHABLE);
  }

  @Test
  void a_thread_that_is_interrupted_stops_waiting() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(60_000)));
    Peer peer = peer(new Credentials.None());

    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> peer.send(Request.get("/a")))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("the service is stopping");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void stubInTurn(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
    SERVER.stubFor(
        get("/jira/a")
            .inScenario("turn")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(first)
            .willSetStateTo("later"));
    SERVER.stubFor(get("/jira/a").inScenario("turn").whenScenarioStateIs("later").willReturn(then));
  }
}
