package dev.accord.sync.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.accord.sync.page.Hooks;
import dev.accord.sync.page.Routes;
import dev.accord.sync.page.WebServer;
import dev.accord.sync.run.Meters;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Everything once, from the command line, with systems that do not let us in or are away. */
class OnceTest {
  private static final int SOMEBODY_HAS_TO_ACT = 3;
  private static final int AWAY = 4;

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final Path folder;

  OnceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void wrong_credentials_are_for_somebody_to_mend_and_stand_on_the_page() throws Exception {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));

    assertThat(once(SERVER.baseUrl())).isEqualTo(SOMEBODY_HAS_TO_ACT);

    assertThat(page())
        .contains("somebody has to act", "refuses us", "does not accept the credentials");
  }

  @Test
  void a_source_that_is_away_passes_and_stands_on_the_page() throws Exception {
    assertThat(once("http://127.0.0.1:" + freePort())).isEqualTo(AWAY);

    assertThat(page()).contains("a system is away", "Tried again at");
  }

  private int once(String url) throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "wrong");
    Files.writeString(
        folder.resolve("desk.yaml"),
        "{project: ITS, states: {values: {1: {status: New, category: new}}}}");
    Path configuration =
        Files.writeString(
            folder.resolve("accord-sync.yaml"),
            """
            accord: {url: "%1$s", token: "${file:%2$s}"}
            sources:
              - system: servicenow
                kind: servicenow
                url: %1$s
                token: ${file:%2$s}
                mapping: desk.yaml
            """
                .formatted(url, token));
    return SyncCommand.run("once", "--config", configuration.toString());
  }

  /** As a service that is started now shows it. */
  private String page() throws Exception {
    StoreSettings database =
        new StoreSettings("jdbc:h2:file:" + folder.resolve("accord-sync"), "sa", "");
    try (Store store = Store.open(database);
        WebServer server =
            new WebServer(
                new InetSocketAddress("127.0.0.1", 0),
                new Routes(
                    store,
                    new Routes.Subject(Set.of("servicenow"), List.of()),
                    new Meters(),
                    Hooks.none(),
                    Clock.systemUTC()))) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.start())).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
