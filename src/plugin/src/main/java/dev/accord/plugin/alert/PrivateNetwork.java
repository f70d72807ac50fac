package dev.accord.plugin.alert;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps calls to addresses that people type out of the network that Jira stands in.
 *
 * <p>An address is looked up here and once more by the call, which Java answers from its cache of
 * some seconds; whoever must rule out a name that changes in between allows hosts by a proxy
 * instead.
 */
final class PrivateNetwork {
  /** Looks up the addresses of a host. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /** Hosts that may be called all the same: {@code build.example, 10.0.0.7:8080}. */
  static final String PROPERTY = "accord.webhook.allow";

  private final Set<String> allowed;
  private final Lookup lookup;

  PrivateNetwork(Set<String> allowed, Lookup lookup) {
    this.allowed =
        allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.lookup = lookup;
  }

  /** As the administrators of this node have set it. */
  static PrivateNetwork fromSystemProperty() {
    Set<String> allowed =
        Arrays.stream(System.getProperty(PROPERTY, "").split(","))
            .map(String::strip)
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toSet());
    return new PrivateNetwork(allowed, InetAddress::getAllByName);
  }

  /**
   * @throws SendFailure when the address may not be called, or nobody knows it
   */
  void check(URI address) throws SendFailure {
    String host = address.getHost();
    if (host == null || !isHttp(address)) {
      throw SendFailure.lasting(
          "'%s' is no address of a webhook. Write https://host/path.".formatted(address));
    }
    if (isAllowed(host, address.getPort())) {
      return;
    }
    for (InetAddress one : addresses(host)) {
      if (!isPublic(one)) {
        throw SendFailure.lasting(
            "%s leads to %s in a private network, which is refused."
                    .formatted(host, one.getHostAddress())
                + " A Jira administrator can allow it with -D%s=%s.".formatted(PROPERTY, host));
      }
    }
  }

  private InetAddress[] addresses(String host) throws SendFailure {
    try {
      return lookup.addresses(withoutBrackets(host));
    } catch (UnknownHostException e) {
      throw SendFailure.passing("Nobody knows the host %s.".formatted(host));
    }
  }

  private boolean isAllowed(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return allowed.contains(name) || allowed.contains(name + ":" + port);
  }

  private static boolean isHttp(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme());
  }

  private static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special && !isReserved(address);
  }

  /** Ranges of RFC 6890 that Java has no word for. */
  private static boolean isReserved(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (address instanceof Inet4Address) {
      boolean sharedByProviders = first == 100 && second >= 64 && second < 128;
      boolean benchmarks = first == 198 && (second == 18 || second == 19);
      boolean protocolAssignments = first == 192 && second == 0 && bytes[2] == 0;
      return first == 0 || first >= 240 || sharedByProviders || benchmarks || protocolAssignments;
    }
    boolean uniqueLocal = (first & 0xfe) == 0xfc;
    boolean translated = first == 0 && second == 0x64 || first == 0x20 && second == 0x02;
    return uniqueLocal || translated;
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
