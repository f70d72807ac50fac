package dev.accord.plugin.alert;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToIgnoreCase;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTest {
  private static final String BODY = "{\"issue\": \"ITS-7\"}";

  @RegisterExtension
  static final WireMockExtension PEER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private final WebhookSender sender =
      new WebhookSender(
          new PrivateNetwork(Set.of("127.0.0.1"), InetAddress::getAllByName),
          Duration.ofMillis(700));

  @Test
  void posts_the_json_with_a_key_that_stays_the_same() throws SendFailure {
    PEER.stubFor(post("/hook").willReturn(ok()));

    sender.send(address(), BODY, "alert-0");

    PEER.verify(
        postRequestedFor(urlEqualTo("/hook"))
            .withHeader("Idempotency-Key", equalTo("alert-0"))
            .withHeader("Content-Type", equalToIgnoreCase("application/json; charset=utf-8"))
            .withRequestBody(equalToJson(BODY)));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 408, 429})
  void tries_again_when_the_peer_has_trouble(int status) {
    PEER.stubFor(post("/hook").willReturn(aResponse().withStatus(status)));

    assertThat(failure().isLasting()).isFalse();
    assertThat(failure()).hasMessageContaining("127.0.0.1 answered " + status);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 410})
  void gives_up_when_the_peer_does_not_want_it(int status) {
    PEER.stubFor(post("/hook").willReturn(aResponse().withStatus(status)));

    assertThat(failure().isLasting()).isTrue();
  }

  @Test
  void follows_no_redirect() {
    PEER.stubFor(
        post("/hook").willReturn(aResponse().withStatus(307).withHeader("Location", "/inside")));

    assertThat(failure().isLasting()).isTrue();
    assertThat(failure()).hasMessageContaining("redirect");
    PEER.verify(0, postRequestedFor(urlEqualTo("/inside")));
  }

  @Test
  void does_not_wait_for_a_peer_that_never_answers() {
    PEER.stubFor(post("/hook").willReturn(ok().withFixedDelay(20_000)));

    assertThat(failure().isLasting()).isFalse();
    assertThat(failure()).hasMessageContaining("did not answer");
  }

  @Test
  void does_not_wait_for_a_body_that_never_ends() {
    PEER.stubFor(
        post("/hook").willReturn(ok("x".repeat(10_000)).withChunkedDribbleDelay(100, 20_000)));

    assertThat(failure()).hasMessageContaining("did not answer");
  }

  @Test
  void tries_again_when_the_line_breaks() {
    PEER.stubFor(post("/hook").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThat(failure().isLasting()).isFalse();
    assertThat(failure()).hasMessageContaining("could not be reached");
  }

  @Test
  void calls_nothing_that_the_network_forbids() {
    WebhookSender careful =
        new WebhookSender(new PrivateNetwork(Set.of(), InetAddress::getAllByName));

    SendFailure refusal =
        catchThrowableOfType(SendFailure.class, () -> careful.send(address(), BODY, "alert-0"));

    assertThat(refusal.isLasting()).isTrue();
    assertThat(PEER.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an address", "", "http://", "mailto:a@b.example"})
  void says_what_is_wrong_with_an_address(String address) {
    SendFailure refusal =
        catchThrowableOfType(SendFailure.class, () -> sender.send(address, BODY, "alert-0"));

    assertThat(refusal).hasMessageContaining("no address of a webhook");
  }

  private SendFailure failure() {
    return catchThrowableOfType(SendFailure.class, () -> sender.send(address(), BODY, "alert-0"));
  }

  private static String address() {
    return "http://127.0.0.1:" + PEER.getPort() + "/hook";
  }
}
