package dev.accord.sync.cli;

import com.google.gson.JsonObject;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.http.Request;
import dev.accord.sync.run.Standing;
import dev.accord.sync.run.StandingJson;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.TroubleException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Says how the service stands: asks the one that runs, or looks into the database when none does.
 */
@Command(
    name = "status",
    description = "Say how each source is, and what waits; the exit code says it, too.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private static final Limits IMPATIENT =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          1 << 20,
          0,
          Duration.ofMillis(1),
          Duration.ofMillis(2));

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    JsonObject standing = ofRunning(settings.page()).orElseGet(() -> ofStore(settings));
    spec.commandLine()
        .getOut()
        .print(json ? standing + System.lineSeparator() : StandingText.of(standing));
    return standing.get("exitCode").getAsInt();
  }

  private static Optional<JsonObject> ofRunning(InetSocketAddress page) {
    URI url = URI.create("http://%s:%d".formatted(page.getHostString(), page.getPort()));
    PeerSettings settings =
        new PeerSettings(
            "the running service", url, new Credentials.None(), Optional.empty(), IMPATIENT);
    try {
      return Optional.of(
          new Peer(settings, Clock.systemUTC()).send(Request.get("/status.json")).object());
    } catch (TroubleException notRunning) {
      return Optional.empty();
    }
  }

  private static JsonObject ofStore(Configuration settings) {
    try (Store store = Store.open(settings.store())) {
      return StandingJson.write(
          Standing.of(
              store,
              settings.sources().stream().map(SourceSettings::system).toList(),
              Clock.systemUTC().instant()));
    }
  }
}
