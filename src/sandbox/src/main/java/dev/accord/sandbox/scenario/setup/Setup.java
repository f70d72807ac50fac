package dev.accord.sandbox.scenario.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes setup requests, one after the other, as the administrator. */
public final class Setup {
  private static final Logger LOG = LoggerFactory.getLogger(Setup.class);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int LONGEST_ANSWER = 2000;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
  private final URI baseUrl;
  private final String token;
  private final LocalDate today;

  /**
   * @param baseUrl with the context path
   * @param token the administrator's
   * @param today from which weeks are counted back
   */
  public Setup(URI baseUrl, String token, LocalDate today) {
    this.baseUrl = baseUrl;
    this.token = token;
    this.today = today;
  }

  /**
   * Makes all requests of a list.
   *
   * @param name of the list, for messages
   * @throws IllegalStateException at the first that is not answered with success, with the answer
   */
  public void make(String name, List<SetupRequest> requests) {
    for (SetupRequest request : requests) {
      long start = System.nanoTime();
      HttpResponse<String> response = send(name, request);
      if (response.statusCode() / 100 != 2) {
        throw failure(
            name,
            request,
            "was answered with %d: %s"
                .formatted(response.statusCode(), shortened(response.body())));
      }
      LOG.info(
          "{}: {} {} made in {} ms",
          name,
          request.method(),
          request.path(),
          Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
  }

  private HttpResponse<String> send(String name, SetupRequest request) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(baseUrl + request.path()))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .header("X-Atlassian-Token", "no-check")
              .method(request.method(), body(request))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw failure(name, request, "got no answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(name, request, "was interrupted");
    }
  }

  private BodyPublisher body(SetupRequest request) {
    return request.body().map(this::content).orElseGet(BodyPublishers::noBody);
  }

  private BodyPublisher content(Path file) {
    try {
      return BodyPublishers.ofString(RelativeWeeks.fill(Files.readString(file), today));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static IllegalStateException failure(String name, SetupRequest request, String what) {
    return new IllegalStateException(
        "%s: the request %s %s%s %s"
            .formatted(
                name,
                request.method(),
                request.path(),
                request.body().map(file -> " with " + file.getFileName()).orElse(""),
                what));
  }

  private static String shortened(String answer) {
    return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER) + "…";
  }
}
