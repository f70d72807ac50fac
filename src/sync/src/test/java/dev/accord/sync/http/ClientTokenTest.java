package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import org.junit.jupiter.api.Test;

/** Tokens that are had by client credentials. */
class ClientTokenTest extends AgainstServer {
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

  private static void stubTokens(String token, int seconds) {
    SERVER.stubFor(
        post("/jira/oauth_token.do")
            .withRequestBody(containing("grant_type=client_credentials"))
            .willReturn(
                okJson(
                    "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": %d}"
                        .formatted(token, seconds))));
  }
}
