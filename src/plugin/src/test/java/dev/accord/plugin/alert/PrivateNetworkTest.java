package dev.accord.plugin.alert;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNetworkTest {
  private static final URI HOOK = URI.create("https://hooks.example/sla");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "0.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "198.18.0.1",
        "192.0.0.8",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::7",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void refuses_what_is_not_public(String address) {
    PrivateNetwork network = leadingTo(address);

    assertThatThrownBy(() -> network.check(HOOK))
        .isInstanceOf(SendFailure.class)
        .hasMessageContaining("hooks.example leads to")
        .hasMessageContaining("-Daccord.webhook.allow=hooks.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "100.63.255.255", "172.32.0.1", "2606:2800:220:1::1"})
  void lets_public_addresses_be_called(String address) {
    assertThatCode(() -> leadingTo(address).check(HOOK)).doesNotThrowAnyException();
  }

  @Test
  void refuses_a_host_of_which_one_address_is_private() {
    PrivateNetwork network =
        new PrivateNetwork(
            Set.of(), host -> new InetAddress[] {literal("93.184.216.34"), literal("10.0.0.1")});

    assertThatThrownBy(() -> network.check(HOOK)).hasMessageContaining("10.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Build.Example", "build.example:8080"})
  void lets_administrators_allow_a_host(String allowed) {
    PrivateNetwork network =
        new PrivateNetwork(Set.of(allowed), host -> new InetAddress[] {literal("10.0.0.1")});

    assertThatCode(() -> network.check(URI.create("http://build.example:8080/hook")))
        .doesNotThrowAnyException();
  }

  @Test
  void allows_another_port_only_when_it_is_named() {
    PrivateNetwork network =
        new PrivateNetwork(
            Set.of("build.example:8080"), host -> new InetAddress[] {literal("10.0.0.1")});

    assertThatThrownBy(() -> network.check(URI.create("http://build.example:22/hook")))
        .isInstanceOf(SendFailure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://hooks.example/", "https:hooks", "//hooks"})
  void refuses_what_is_no_web_address(String address) {
    assertThatThrownBy(() -> leadingTo("93.184.216.34").check(URI.create(address)))
        .hasMessageContaining("no address of a webhook");
  }

  @Test
  void hopes_that_an_unknown_host_will_be_known_later() {
    PrivateNetwork network =
        new PrivateNetwork(
            Set.of(),
            host -> {
              throw new UnknownHostException(host);
            });

    assertThatThrownBy(() -> network.check(HOOK))
        .isInstanceOfSatisfying(
            SendFailure.class,
            failure -> org.assertj.core.api.Assertions.assertThat(failure.isLasting()).isFalse());
  }

  private static PrivateNetwork leadingTo(String address) {
    return new PrivateNetwork(Set.of(), host -> new InetAddress[] {literal(address)});
  }

  private static InetAddress literal(String address) throws UnknownHostException {
    return InetAddress.getByName(address);
  }
}
