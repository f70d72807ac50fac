package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers as it is told, and those who talk to it. */
abstract class AgainstServer {
  static final String PASSWORD = "sesame-4711";
  static final Instant NOW = Instant.parse("2026-03-02T09:00:10Z");

  static final Limits QUICK =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          1_000_000,
          2,
          Duration.ofMillis(1),
          Duration.ofMillis(4));

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  Secret secret = new Secret(Secret.Place.FILE, "unset");

  @BeforeEach
  void put_the_secret(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
    secret = new Secret(Secret.Place.FILE, file.toString());
  }

  static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  static PeerSettings settings(Credentials credentials) {
    return settings(credentials, QUICK);
  }

  static PeerSettings settings(Credentials credentials, Limits limits) {
    return new PeerSettings(
        "jira", URI.create(SERVER.url("/jira/")), credentials, Optional.empty(), limits);
  }

  static Peer peer(Credentials credentials) {
    return new Peer(settings(credentials), clock());
  }

  static TroubleException refused(Peer peer, Request request) {
    TroubleException thrown =
        catchThrowableOfType(TroubleException.class, () -> peer.send(request));
    assertThat(thrown).isNotNull();
    return thrown;
  }
}
