package dev.accord.sync.http;

import com.google.gson.JsonElement;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;

/**
 * Another system that we talk to in JSON over HTTP.
 *
 * <pre>{@code
 * Peer jira = new Peer(PeerSettings.of("jira", base, new Credentials.Bearer(token)), clock);
 * JsonObject me = jira.send(Request.get("/rest/api/2/myself")).object();
 * }</pre>
 *
 * <p>What passes quickly is tried again here, if the request may be repeated: no connection, an
 * answer that breaks off, an error of the server, a short wish to be left alone. Everything else is
 * thrown at once. Safe for several threads; a thread that is interrupted stops waiting.
 */
public final class Peer {
  private final PeerSettings settings;
  private final OffsetMeter meter = new OffsetMeter();
  private final Transport transport;
  private final StatusReading statuses;
  private final Authorization authorization;
  private final RetryPolicy<Answer> retries;

  /**
   * @param clock the real one
   * @throws IllegalArgumentException when the trust file cannot be used
   */
  public Peer(PeerSettings settings, Clock clock) {
    this.settings = settings;
    this.transport = new Transport(settings, clock, meter);
    this.statuses = new StatusReading(settings, clock);
    this.authorization = new Authorization(settings, transport, statuses);
    this.retries = retries(settings.limits());
  }

  public PeerSettings settings() {
    return settings;
  }

  /** How far the system's clock is ahead of ours. */
  public OffsetMeter meter() {
    return meter;
  }

  /**
   * Asks, and asks again when that may help.
   *
   * @throws TroubleException when there is no answer that the request accepts
   */
  public Answer send(Request request) {
    if (!request.repeatable()) {
      return attempt(request);
    }
    try {
      return Failsafe.with(retries).get(() -> attempt(request));
    } catch (FailsafeException e) {
      // Only an interrupted wait is wrapped, and Failsafe sets the thread's flag again.
      throw new TroubleException(
          Trouble.UNREACHABLE,
          settings.name() + " was not asked again: the service is stopping",
          e);
    }
  }

  private Answer attempt(Request request) {
    Transport.Received received = transport.exchange(prepared(request));
    if (received.status() == 401 && authorization.renew()) {
      received = transport.exchange(prepared(request));
    }
    return statuses.read(received, request.accepted());
  }

  private HttpRequest prepared(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(settings.at(request.target()))
            .header("Accept", "application/json")
            .header("User-Agent", "accord-sync")
            .method(
                request.method(),
                request
                    .body()
                    .map(JsonElement::toString)
                    .map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody));
    request.known().ifPresent(tag -> builder.header("If-None-Match", tag));
    request.body().ifPresent(body -> builder.header("Content-Type", "application/json"));
    authorization.header().ifPresent(header -> builder.header("Authorization", header));
    return builder.build();
  }

  private static RetryPolicy<Answer> retries(Limits limits) {
    return RetryPolicy.<Answer>builder()
        .handleIf(
            (Throwable e) -> e instanceof TroubleException trouble && isShort(trouble, limits))
        .withMaxRetries(limits.retries())
        .withBackoff(limits.firstWait(), limits.longestWait())
        .withJitter(0.25)
        .withDelayFnOn(
            context -> {
              TroubleException trouble = context.getLastException();
              return trouble.retryAfter().orElse(Duration.ofMillis(-1));
            },
            TroubleException.class)
        .build();
  }

  private static boolean isShort(TroubleException trouble, Limits limits) {
    boolean stopping = Thread.currentThread().isInterrupted();
    return !stopping
        && trouble.passes()
        && trouble.retryAfter().map(wait -> wait.compareTo(limits.longestWait()) <= 0).orElse(true);
  }
}
