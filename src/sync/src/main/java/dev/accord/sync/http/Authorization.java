package dev.accord.sync.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The header that shows who we are. */
final class Authorization {
  private final Credentials credentials;
  private final Optional<ClientToken> token;

  Authorization(PeerSettings settings, Transport transport, StatusReading statuses) {
    this.credentials = settings.credentials();
    this.token =
        credentials instanceof Credentials.Client client
            ? Optional.of(new ClientToken(settings, client, transport, statuses))
            : Optional.empty();
  }

  Optional<String> header() {
    if (credentials instanceof Credentials.Bearer bearer) {
      return Optional.of("Bearer " + bearer.token().value());
    }
    if (credentials instanceof Credentials.Basic basic) {
      byte[] pair =
          (basic.user() + ":" + basic.password().value()).getBytes(StandardCharsets.UTF_8);
      return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return token.map(held -> "Bearer " + held.value());
  }

  /** Forgets what was refused; whether there is hope for something new. */
  boolean renew() {
    token.ifPresent(ClientToken::forget);
    return token.isPresent();
  }
}
