package dev.accord.sync.source;

import dev.accord.engine.internal.Checks;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.http.Secret;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A source as it is configured.
 *
 * @param system the name by which its tickets are known, for ever
 * @param mapping the file that says what its fields mean
 * @param pageSize how many tickets are asked for at once, 1 to {@link Page#LARGEST}
 * @param webhook what the system shows when it says that something has changed; without one it may
 *     not say so
 * @param writeBack what of Accord's results is written into it; absent for nothing
 */
public record SourceSettings(
    String system,
    SourceKind kind,
    Place place,
    Path mapping,
    int pageSize,
    Optional<Secret> webhook,
    Optional<WriteBackSettings> writeBack) {
  public SourceSettings {
    Checks.key("system", system);
    if (pageSize < 1 || pageSize > Page.LARGEST) {
      throw new IllegalArgumentException(
          "a page has 1 to %d tickets, was %d".formatted(Page.LARGEST, pageSize));
    }
  }

  /** The system that is asked; absent for files. */
  public Optional<PeerSettings> peer() {
    return place instanceof Place.Remote remote ? Optional.of(remote.peer()) : Optional.empty();
  }
}
