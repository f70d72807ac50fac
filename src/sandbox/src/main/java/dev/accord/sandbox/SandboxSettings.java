package dev.accord.sandbox;

import dev.accord.sandbox.server.Content;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * How to start a sandbox.
 *
 * @param port 0 for any free one
 * @param databaseUrl a JDBC address, or empty for a database in the data folder
 * @param setup a file with REST requests to make once, when everything runs
 * @param clock what the host takes for now
 * @param plugins jars to install, in order
 */
public record SandboxSettings(
    int port,
    Path data,
    Optional<String> databaseUrl,
    Content content,
    Optional<Path> setup,
    Clock clock,
    List<Path> plugins) {

  public SandboxSettings {
    plugins = List.copyOf(plugins);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is between 0 and 65535, was " + port);
    }
  }
}
