package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.google.gson.JsonObject;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerTest {
  private static final String PASSWORD = "sesame-4711";
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:10Z");

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private Secret secret = new Secret(Secret.Place.FILE, "unset");

  @BeforeEach
  void put_the_secret(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
    secret = new Secret(Secret.Place.FILE, file.toString());
  }

  @Test
  void reads_an_answer() {
    SERVER.stubFor(
        get(urlEqualTo("/jira/rest?jql=a%20%3D%20%22b%2Bc%22"))
            .willReturn(okJson("{\"total\": 3}")));

    Answer answer =
        peer(new Credentials.None()).send(Request.get("/rest").with("jql", "a = \"b+c\""));

    assertThat(answer.object().get("total").getAsInt()).isEqualTo(3);
  }

  @Test
  void shows_a_token_or_a_password() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}")));

    peer(new Credentials.Bearer(secret)).send(Request.get("/a"));
    peer(new Credentials.Basic("kim", secret)).send(Request.get("/b"));
    peer(new Credentials.None()).send(Request.get("/c"));

    SERVER.verify(
        getRequestedFor(urlEqualTo("/jira/a"))
            .withHeader("Authorization", equalTo("Bearer " + PASSWORD)));
    SERVER.verify(
        getRequestedFor(urlEqualTo("/jira/b"))
            .withHeader("Authorization", equalTo("Basic a2ltOnNlc2FtZS00NzEx")));
    SERVER.verify(getRequestedFor(urlEqualTo("/jira/c")).withHeader("Authorization", absent()));
  }

  @Test
  void a_secret_that_was_replaced_works_at_once() throws IOException {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    Peer peer = peer(new Credentials.Bearer(secret));
    peer.send(Request.get("/a"));

    Files.writeString(Path.of(secret.name()), "new-one");
    peer.send(Request.get("/b"));

    SERVER.verify(
        getRequestedFor(urlEqualTo("/jira/b"))
            .withHeader("Authorization", equalTo("Bearer new-one")));
  }

  @Test
  void no_text_of_ours_shows_a_secret() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
    Credentials credentials = new Credentials.Basic("kim", secret);

    TroubleException refused = refused(peer(credentials), Request.get("/a"));

    assertThat(refused.toString() + credentials + settings(credentials)).doesNotContain(PASSWORD);
    assertThat(refused.trouble()).isEqualTo(Trouble.DENIED);
  }

  @Test
  void a_secret_that_is_not_there_is_named() {
    Secret nowhere = new Secret(Secret.Place.ENV, "ACCORD_TEST_NOT_SET");

    TroubleException refused = refused(peer(new Credentials.Bearer(nowhere)), Request.get("/a"));

    assertThat(refused)
        .hasMessage("the secret ${env:ACCORD_TEST_NOT_SET} is not set; put it there and try again");
  }

  @ParameterizedTest
  @CsvSource({
    "400, UNREADABLE",
    "401, DENIED",
    "403, DENIED",
    "404, UNREADABLE",
    "408, UNREACHABLE",
    "429, THROTTLED",
    "500, UNREACHABLE",
    "502, UNREACHABLE",
    "503, UNREACHABLE",
    "504, UNREACHABLE",
    "302, UNREADABLE",
  })
  void a_status_says_what_has_to_happen(int status, Trouble trouble) {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse().withStatus(status).withHeader("Location", "https://evil.example")));

    assertThat(refused(peer(new Credentials.None()), Request.get("/a")).trouble())
        .isEqualTo(trouble);
  }

  @Test
  void a_redirect_is_not_followed_with_our_credentials() {
    SERVER.stubFor(
        get("/jira/a").willReturn(aResponse().withStatus(302).withHeader("Location", "/b")));
    SERVER.stubFor(get("/b").willReturn(okJson("{}")));

    refused(peer(new Credentials.Bearer(secret)), Request.get("/a"));

    SERVER.verify(0, getRequestedFor(urlEqualTo("/b")));
  }

  @Test
  void a_status_that_the_request_accepts_is_an_answer() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"error\": \"conflict\"}").withStatus(409)));

    Answer answer = peer(new Credentials.None()).send(Request.get("/a").accepting(409));

    assertThat(answer.isSuccess()).isFalse();
    assertThat(answer.object().get("error").getAsString()).isEqualTo("conflict");
  }

  @Test
  void the_reason_of_the_system_is_told() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(okJson("{\"errorMessages\": [\"Field 'x' is unknown\"]}").withStatus(400)));

    assertThat(refused(peer(new Credentials.None()), Request.get("/a")))
        .hasMessageContaining("does not take the request (status 400): 'Field 'x' is unknown'");
  }

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
  void a_login_page_instead_of_json_has_to_be_looked_at() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse().withHeader("Content-Type", "text/html").withBody("<html>login")));

    TroubleException refused = refused(peer(new Credentials.None()), Request.get("/a"));

    assertThat(refused.trouble()).isEqualTo(Trouble.UNREADABLE);
    assertThat(refused).hasMessageContaining("'text/html' instead of JSON");
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
  void an_answer_beyond_the_limit_is_not_read() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("\"" + "x".repeat(100_000) + "\"")));
    Limits small =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            10_000,
            0,
            Duration.ofMillis(1),
            Duration.ofMillis(2));

    assertThat(
            refused(new Peer(settings(new Credentials.None(), small), clock()), Request.get("/a")))
        .hasMessage("jira answered with more than 10,000 bytes; let pages be smaller");
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

  @ParameterizedTest
  @CsvSource({
    "'Mon, 02 Mar 2026 09:00:10 GMT', 0",
    "'Mon, 02 Mar 2026 09:00:20 GMT', 10",
    "'Mon, 02 Mar 2026 08:59:10 GMT', -60",
  })
  void the_date_of_an_answer_tells_how_far_its_clock_is_off(String date, long seconds) {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}").withHeader("Date", date)));
    Peer peer = peer(new Credentials.None());

    peer.send(Request.get("/a"));

    assertThat(peer.meter().offset())
        .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds).plusMillis(5_500));
  }

  @Test
  void the_quickest_of_several_answers_tells_the_offset() {
    OffsetMeter meter = new OffsetMeter();

    meter.note("Mon, 02 Mar 2026 09:00:13 GMT", NOW, Duration.ofMillis(200));
    meter.note("Mon, 02 Mar 2026 09:00:18 GMT", NOW, Duration.ofSeconds(8));

    assertThat(meter.offset()).isEqualTo(Duration.ofMillis(3_600));
  }

  @Test
  void a_new_measurement_replaces_the_one_before() {
    OffsetMeter meter = new OffsetMeter();
    meter.note("Mon, 02 Mar 2026 09:00:13 GMT", NOW, Duration.ofMillis(200));

    meter.begin();
    meter.note("not a date", NOW, Duration.ofMillis(1));
    assertThat(meter.offset()).isEqualTo(Duration.ofMillis(3_600));

    meter.note("Mon, 02 Mar 2026 09:00:10 GMT", NOW, Duration.ofSeconds(1));
    assertThat(meter.offset()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void a_client_gets_one_token_and_keeps_it() {
    stubTokens("first", 1_800);
    SERVER.stubFor(get(urlPathEqualTo("/jira/a")).willReturn(okJson("{}")));
    Peer peer = peer(new Credentials.Client("accord", secret, "/oauth_token.do"));

    peer.send(Request.get("/a"));
    peer.send(Request.get("/a"));

    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo("/jira/oauth_token.do"))
            .withRequestBody(
                equalTo(
                    "grant_type=client_credentials&client_id=accord&client_secret=" + PASSWORD)));
    SERVER.verify(
        2,
        getRequestedFor(urlEqualTo("/jira/a"))
            .withHeader("Authorization", equalTo("Bearer first")));
  }

  @Test
  void a_token_that_expired_is_renewed_once() {
    stubTokens("fresh", 1_800);
    SERVER.stubFor(
        get("/jira/a")
            .inScenario("expired")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withStatus(401))
            .willSetStateTo("renewed"));
    SERVER.stubFor(
        get("/jira/a")
            .inScenario("expired")
            .whenScenarioStateIs("renewed")
            .willReturn(okJson("{\"n\": 1}")));
    Peer peer = peer(new Credentials.Client("accord", secret, "/oauth_token.do"));

    assertThat(peer.send(Request.get("/a")).object().get("n").getAsInt()).isEqualTo(1);
    SERVER.verify(2, postRequestedFor(urlEqualTo("/jira/oauth_token.do")));
  }

  @Test
  void a_new_token_that_is_refused_too_is_denied() {
    stubTokens("useless", 1_800);
    SERVER.stubFor(get("/jira/a").willReturn(aResponse().withStatus(401)));

    TroubleException refused =
        refused(
            peer(new Credentials.Client("accord", secret, "/oauth_token.do")), Request.get("/a"));

    assertThat(refused.trouble()).isEqualTo(Trouble.DENIED);
    SERVER.verify(2, getRequestedFor(urlEqualTo("/jira/a")));
  }

  @Test
  void a_client_that_gets_no_token_is_told_what_to_check() {
    SERVER.stubFor(
        post("/jira/oauth_token.do")
            .willReturn(okJson("{\"error\": \"invalid_client\"}").withStatus(401)));

    TroubleException refused =
        refused(
            peer(new Credentials.Client("accord", secret, "/oauth_token.do")), Request.get("/a"));

    assertThat(refused)
        .hasMessageContaining("gives client 'accord' no token")
        .hasMessageContaining(secret.toString());
  }

  @Test
  void a_trust_file_without_certificates_is_refused(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("ca.pem"), "");

    assertThatThrownBy(
            () ->
                new Peer(
                    new PeerSettings(
                        "jira",
                        URI.create("https://jira.example.org"),
                        new Credentials.None(),
                        Optional.of(empty),
                        QUICK),
                    clock()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds no certificate");
  }

  private static final Limits QUICK =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          1_000_000,
          2,
          Duration.ofMillis(1),
          Duration.ofMillis(4));

  private static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  private static PeerSettings settings(Credentials credentials) {
    return settings(credentials, QUICK);
  }

  private static PeerSettings settings(Credentials credentials, Limits limits) {
    return new PeerSettings(
        "jira", URI.create(SERVER.url("/jira/")), credentials, Optional.empty(), limits);
  }

  private static Peer peer(Credentials credentials) {
    return new Peer(settings(credentials), clock());
  }

  private static TroubleException refused(Peer peer, Request request) {
    TroubleException thrown =
        catchThrowableOfType(TroubleException.class, () -> peer.send(request));
    assertThat(thrown).isNotNull();
    return thrown;
  }

  private static void stubTokens(String token, int seconds) {
    SERVER.stubFor(
        post("/jira/oauth_token.do")
            .withRequestBody(containing("grant_type=client_credentials"))
            .willReturn(
                okJson(
                    "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": %d}"
                        .formatted(token, seconds))));
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
