package dev.accord.sync.config;

import dev.accord.engine.internal.Checks;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.http.Secret;
import dev.accord.sync.run.Chores;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.store.StoreSettings;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the service does.
 *
 * @param page where the page is served
 * @param every how long after a pass the next one of the same source begins
 * @param sources each with a name of its own
 */
public record Configuration(
    PeerSettings accord,
    StoreSettings store,
    InetSocketAddress page,
    Duration every,
    List<SourceSettings> sources) {
  public Configuration {
    sources = List.copyOf(sources);
    Checks.distinct("sources", sources, SourceSettings::system);
    if (sources.stream().anyMatch(source -> source.system().equals(Chores.ACCORD))) {
      throw new IllegalArgumentException(
          "no source may be called '%s', which is the name of Accord itself"
              .formatted(Chores.ACCORD));
    }
  }

  /** What an administrator should know though it works. */
  public List<String> warnings() {
    return Stream.concat(Stream.of(accord), sources.stream().flatMap(one -> one.peer().stream()))
        .flatMap(peer -> peer.warning().stream())
        .toList();
  }

  /** What systems show that say when something has changed, by their names. */
  public Map<String, Secret> webhooks() {
    Map<String, Secret> secrets = new HashMap<>();
    sources.forEach(
        source -> source.webhook().ifPresent(secret -> secrets.put(source.system(), secret)));
    return secrets;
  }
}
