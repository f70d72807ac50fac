package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system answers. */
class PeerTest extends AgainstServer {
  @Test
  void reads_an_answer() {
    SERVER.stubFor(
        get(urlEqualTo("/jira/rest?jql=a%20%3D%20%22b%2Bc%22"))
            .willReturn(okJson("{\"total\": 3}")));

    Answer answer =
        peer(new Credentials.None()).send(Request.get("/rest").with("jql", "a = \"b+c\""));

    assertThat(answer.object().get("total").getAsInt()).isEqualTo(3);
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
}
