package dev.accord.standin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.google.gson.JsonObject;
import dev.accord.standin.Incidents.Staff;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves invented incidents until it is stopped. */
@Command(
    name = "standin",
    description = "A small ServiceNow of invented incidents, over TLS on this machine.",
    mixinStandardHelpOptions = true)
public final class StandIn implements Callable<Integer> {
  private static final String TOKEN = "stand-in-token";

  @Option(
      names = "--port",
      defaultValue = "0",
      description = "Port; any that is free unless given.")
  private int port;

  @Option(
      names = "--dir",
      required = true,
      description = "Where its certificate goes: tls.p12 and ca.pem.")
  private Path folder = Path.of(".");

  @Option(names = "--callers", split = ",", required = true, description = "Who reports.")
  private List<String> callers = List.of();

  @Option(names = "--agents", split = ",", required = true, description = "Who works.")
  private List<String> agents = List.of();

  @Option(names = "--groups", split = ",", required = true, description = "Groups that have them.")
  private List<String> groups = List.of();

  @Option(names = "--count", defaultValue = "300", description = "Incidents of the past.")
  private int count;

  @Option(names = "--days", defaultValue = "90", description = "Over so many days.")
  private int days;

  @Option(names = "--seed", defaultValue = "20260302", description = "What chance begins with.")
  private long seed;

  private StandIn() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new StandIn()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    Incidents incidents = new Incidents(seed, new Staff(callers, agents, groups));
    Instant now = Clock.systemUTC().instant();
    incidents.fill(count, days, now);
    new Schedules(incidents).fill();
    new Slas(incidents, now).fill();
    new Dictionary(incidents).fill();
    Certificate certificate = Certificate.in(folder);
    WireMockServer server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .httpsPort(port)
                .keystorePath(certificate.keystore().toString())
                .keystorePassword(Certificate.PASSWORD)
                .keyManagerPassword(Certificate.PASSWORD)
                .keystoreType("PKCS12")
                .disableRequestJournal()
                .extensions(new TableApi(incidents)));
    server.start();
    stub(server);
    tell(server.httpsPort(), certificate);
    new CountDownLatch(1).await();
    return 0;
  }

  private static void stub(WireMockServer server) {
    server.stubFor(any(anyUrl()).atPriority(9).willReturn(aResponse().withStatus(404)));
    server.stubFor(
        any(urlPathMatching("/api/now/.*"))
            .atPriority(5)
            .willReturn(
                aResponse()
                    .withStatus(401)
                    .withHeader("Content-Type", "application/json")
                    .withBody("{\"error\":{\"message\":\"User Not Authenticated\"}}")));
    server.stubFor(
        get(urlPathMatching("/api/now/table/[a-z_]+"))
            .atPriority(1)
            .withHeader("Authorization", matching("Bearer " + TOKEN))
            .willReturn(aResponse().withTransformers(TableApi.NAME)));
    server.stubFor(
        patch(urlPathMatching("/api/now/table/incident/[0-9a-f]+"))
            .atPriority(1)
            .withHeader("Authorization", matching("Bearer " + TOKEN))
            .willReturn(aResponse().withTransformers(TableApi.NAME)));
    server.stubFor(
        post(urlPathEqualTo("/oauth_token.do"))
            .willReturn(
                okJson(
                    "{\"access_token\":\"%s\",\"expires_in\":1799,\"token_type\":\"Bearer\"}"
                        .formatted(TOKEN))));
  }

  private static void tell(int port, Certificate certificate) {
    JsonObject ready = new JsonObject();
    ready.addProperty("url", "https://localhost:" + port);
    ready.addProperty("trust", certificate.pem().toAbsolutePath().toString());
    System.out.println(ready);
  }
}
