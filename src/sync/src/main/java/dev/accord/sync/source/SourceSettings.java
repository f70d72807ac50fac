package dev.accord.sync.source;

import dev.accord.engine.internal.Checks;
import dev.accord.sync.http.PeerSettings;
import java.nio.file.Path;

/**
 * A source as it is configured.
 *
 * @param system the name by which its tickets are known, for ever
 * @param peer where it is
 * @param mapping the file that says what its fields mean
 * @param table of ServiceNow, for instance {@code incident}; empty for other kinds
 * @param scope which tickets are read, in the system's own query language; empty for all
 * @param pageSize how many tickets are asked for at once, 1 to {@link Page#LARGEST}
 */
public record SourceSettings(
    String system,
    SourceKind kind,
    PeerSettings peer,
    Path mapping,
    String table,
    String scope,
    int pageSize) {
  public SourceSettings {
    Checks.key("system", system);
    if (pageSize < 1 || pageSize > Page.LARGEST) {
      throw new IllegalArgumentException(
          "a page has 1 to %d tickets, was %d".formatted(Page.LARGEST, pageSize));
    }
  }
}
