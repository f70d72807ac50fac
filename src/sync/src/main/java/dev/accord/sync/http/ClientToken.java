package dev.accord.sync.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A token had by OAuth 2.0 client credentials, until shortly before it ends. */
final class ClientToken {
  private static final Duration EARLY = Duration.ofSeconds(60);
  private static final long UNLESS_SAID = 300;

  private final PeerSettings settings;
  private final Credentials.Client client;
  private final Transport transport;
  private final StatusReading statuses;
  private @Nullable String token;
  private long ends;

  ClientToken(
      PeerSettings settings,
      Credentials.Client client,
      Transport transport,
      StatusReading statuses) {
    this.settings = settings;
    this.client = client;
    this.transport = transport;
    this.statuses = statuses;
  }

  synchronized String value() {
    String held = token;
    if (held != null && System.nanoTime() - ends < 0) {
      return held;
    }
    JsonObject answer = ask();
    String fresh = text(answer.get("access_token"));
    long seconds = seconds(answer.get("expires_in"));
    // One that lasts hardly longer than we renew early is kept for half of its life.
    long kept = Math.max(seconds / 2, seconds - EARLY.toSeconds());
    ends = System.nanoTime() + Duration.ofSeconds(kept).toNanos();
    token = fresh;
    return fresh;
  }

  synchronized void forget() {
    token = null;
  }

  private JsonObject ask() {
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(Request.encoded(client.id()), Request.encoded(client.secret().value()));
    HttpRequest request =
        HttpRequest.newBuilder(settings.at(client.tokenPath()))
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    Transport.Received received = transport.exchange(request);
    if (received.status() == 400 || received.status() == 401) {
      throw new TroubleException(
          Trouble.DENIED,
          "%s gives client '%s' no token (status %d); check its id, its secret %s, and that the grant client_credentials is enabled"
              .formatted(settings.name(), client.id(), received.status(), client.secret()));
    }
    return statuses.read(received, Set.of()).object();
  }

  private String text(@Nullable JsonElement json) {
    if (json == null || !json.isJsonPrimitive() || json.getAsString().isBlank()) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "%s answered at %s without an access_token; check the path of tokens"
              .formatted(settings.name(), client.tokenPath()));
    }
    return json.getAsString();
  }

  /** Systems write it as a number or as a text. */
  private static long seconds(@Nullable JsonElement json) {
    String told = json != null && json.isJsonPrimitive() ? json.getAsString() : "";
    return told.matches("\\d{1,9}") ? Long.parseLong(told) : UNLESS_SAID;
  }
}
