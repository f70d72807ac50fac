package dev.accord.sync.config;

import dev.accord.engine.internal.Checks;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.run.Chores;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.store.StoreSettings;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

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
}
