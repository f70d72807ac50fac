package dev.accord.sync.http;

import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One exchange of bytes with a system, until the last byte or the deadline. */
final class Transport {
  private final PeerSettings settings;
  private final Clock clock;
  private final OffsetMeter meter;
  private final HttpClient client;

  Transport(PeerSettings settings, Clock clock, OffsetMeter meter) {
    this.settings = settings;
    this.clock = clock;
    this.meter = meter;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            // Some proxies stumble over the offer to speak HTTP/2 without TLS.
            .version(HttpClient.Version.HTTP_1_1)
            // Whoever follows a redirect hands the credentials on.
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.limits().connect());
    settings.trust().map(Trust::in).ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  /** What came, whatever it says. */
  record Received(int status, HttpHeaders headers, byte[] body) {}

  Received exchange(HttpRequest request) {
    long sent = System.nanoTime();
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(
            request,
            head -> {
              noteDate(head.headers(), Duration.ofNanos(System.nanoTime() - sent));
              return new LimitedBody(settings.limits().largestBody());
            });
    try {
      HttpResponse<byte[]> response =
          coming.get(settings.limits().whole().toMillis(), TimeUnit.MILLISECONDS);
      return new Received(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw unreachable(
          "did not answer in full within %s".formatted(told(settings.limits().whole())), e);
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw unreachable("was not waited for: the service is stopping", e);
    } catch (ExecutionException e) {
      throw failed(e.getCause() == null ? e : e.getCause());
    }
  }

  private void noteDate(HttpHeaders headers, Duration roundTrip) {
    Instant now = clock.instant();
    headers.firstValue("Date").ifPresent(date -> meter.note(date, now, roundTrip));
  }

  private TroubleException failed(Throwable cause) {
    if (cause instanceof LimitedBody.TooLarge) {
      return new TroubleException(
          Trouble.UNREADABLE,
          "%s answered with more than %,d bytes; let pages be smaller"
              .formatted(settings.name(), settings.limits().largestBody()),
          cause);
    }
    if (cause instanceof SSLException) {
      return new TroubleException(
          Trouble.UNREADABLE,
          "%s cannot be trusted: %s. Give the PEM file of the authority that vouches for it, if you know it."
              .formatted(settings.name(), cause.getMessage()),
          cause);
    }
    if (cause instanceof IOException) {
      return unreachable("cannot be reached (%s)".formatted(reason(cause)), cause);
    }
    throw new IllegalStateException("asking " + settings.name(), cause);
  }

  private TroubleException unreachable(String what, Throwable cause) {
    return new TroubleException(Trouble.UNREACHABLE, settings.name() + " " + what, cause);
  }

  private static String reason(Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
  }

  private static String told(Duration span) {
    return span.toMillis() < 1000 ? span.toMillis() + " ms" : span.toSeconds() + " s";
  }
}
