package dev.accord.plugin.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls addresses with JSON. Redirects are not followed, for they could lead where the first
 * address must not; the whole call may take ten seconds.
 */
final class WebhookSender {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;

  private final HttpClient client;
  private final PrivateNetwork network;
  private final Duration patience;

  WebhookSender(PrivateNetwork network) {
    this(network, PATIENCE);
  }

  WebhookSender(PrivateNetwork network, Duration patience) {
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(patience).build();
    this.network = network;
    this.patience = patience;
  }

  /**
   * @param idempotencyKey the same when the same alert is sent again
   * @throws SendFailure unless it was answered with a status of 200 to 299
   */
  void send(String address, String json, String idempotencyKey) throws SendFailure {
    URI uri = uri(address);
    network.check(uri);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(patience)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Accord")
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    judge(uri.getHost(), answer(uri.getHost(), request));
  }

  private HttpResponse<Void> answer(String host, HttpRequest request) throws SendFailure {
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, BodyHandlers.discarding());
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw noAnswer(host);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SendFailure.passing("This node is stopping.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof java.net.http.HttpTimeoutException) {
        throw noAnswer(host);
      }
      if (e.getCause() instanceof IOException unreachable) {
        throw SendFailure.passing(
            "%s could not be reached: %s.".formatted(host, text(unreachable)));
      }
      throw SendFailure.lasting("%s could not be called: %s.".formatted(host, e.getCause()));
    }
  }

  private static void judge(String host, HttpResponse<Void> answer) throws SendFailure {
    int status = answer.statusCode();
    if (status >= 200 && status < 300) {
      return;
    }
    if (status >= 300 && status < 400) {
      throw SendFailure.lasting(
          "%s answered %d, a redirect, which is not followed. Write the address it leads to."
              .formatted(host, status));
    }
    boolean passing = status >= 500 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
    String message = "%s answered %d.".formatted(host, status);
    throw passing ? SendFailure.passing(message) : SendFailure.lasting(message);
  }

  private SendFailure noAnswer(String host) {
    return SendFailure.passing(
        "%s did not answer within %d s.".formatted(host, patience.toSeconds()));
  }

  private static URI uri(String address) throws SendFailure {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      throw SendFailure.lasting(
          "'%s' is no address of a webhook. Write https://host/path.".formatted(address));
    }
  }

  private static String text(IOException failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
