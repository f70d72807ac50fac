package dev.accord.sync.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerSettingsTest {
  private static final Credentials TOKEN =
      new Credentials.Bearer(new Secret(Secret.Place.ENV, "TOKEN"));

  @ParameterizedTest
  @CsvSource({
    "http://jira.example.org/jira, true",
    "http://10.0.0.7:8080, true",
    "https://jira.example.org, false",
    "http://localhost:8080, false",
    "http://127.0.0.1:8080, false",
    "http://[::1]:8080, false",
  })
  void who_sends_credentials_unencrypted_to_another_machine_is_warned(String base, boolean warned) {
    PeerSettings settings = PeerSettings.of("partner", URI.create(base), TOKEN);

    assertThat(settings.warning().isPresent()).isEqualTo(warned);
    settings
        .warning()
        .ifPresent(words -> assertThat(words).contains("partner", base, "use https://"));
  }

  @Test
  void who_sends_none_is_not() {
    assertThat(
            PeerSettings.of("p", URI.create("http://jira.example.org"), new Credentials.None())
                .warning())
        .isEmpty();
  }
}
