package dev.accord.sync.http;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A system to talk to.
 *
 * @param name what messages call it
 * @param base what all paths are appended to, for instance {@code https://jira.example.org/jira}
 * @param trust a PEM file of the authorities that may vouch for it; without one, those of the JDK
 */
public record PeerSettings(
    String name, URI base, Credentials credentials, Optional<Path> trust, Limits limits) {
  public PeerSettings {
    boolean web = "https".equalsIgnoreCase(base.getScheme()) || isPlain(base);
    if (!web || base.getHost() == null || base.getQuery() != null || base.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "%s: an address starts with https:// and a host, and has neither user nor query"
              .formatted(name));
    }
  }

  public static PeerSettings of(String name, URI base, Credentials credentials) {
    return new PeerSettings(name, base, credentials, Optional.empty(), Limits.USUAL);
  }

  /** Whether whoever is on the way can read the credentials. */
  public boolean isReadableOnTheWay() {
    String host = base.getHost();
    boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    return isPlain(base) && !here && !(credentials instanceof Credentials.None);
  }

  /** What an administrator should know though it works. */
  public Optional<String> warning() {
    return isReadableOnTheWay()
        ? Optional.of(
            "%s: credentials go to %s unencrypted, and whoever is on the way can read them; use https://"
                .formatted(name, base))
        : Optional.empty();
  }

  private static boolean isPlain(URI base) {
    return "http".equalsIgnoreCase(base.getScheme());
  }

  /** The address of a path of this system, which begins with a slash. */
  URI at(String path) {
    String root = base.toString();
    return URI.create(
        (root.endsWith("/") ? root.substring(0, root.length() - 1) : root).concat(path));
  }
}
