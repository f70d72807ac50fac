package dev.accord.sync.source;

import dev.accord.sync.http.PeerSettings;
import java.nio.file.Path;

/** Where the tickets of a source are. */
public sealed interface Place {
  /**
   * A system that is asked over the network.
   *
   * @param table of ServiceNow, for instance {@code incident}; empty for other kinds
   * @param scope which tickets are read, in the system's own query language; empty for all
   */
  record Remote(PeerSettings peer, String table, String scope) implements Place {}

  /**
   * Files.
   *
   * @param path a file, or a folder
   */
  record Local(Path path) implements Place {}
}
