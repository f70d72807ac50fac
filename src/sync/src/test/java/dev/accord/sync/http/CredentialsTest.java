package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How we show who we are, and that nobody else sees it. */
class CredentialsTest extends AgainstServer {
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
}
