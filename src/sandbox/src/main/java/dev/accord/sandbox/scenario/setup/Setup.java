package dev.accord.sandbox.scenario.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes setup requests, one after the other. */
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
   * @param token the administrator's; everybody else's password is the login
   * @param today from which weeks are counted back
   */
  public Setup(URI baseUrl, String token, LocalDate today) {
    this.baseUrl = baseUrl;
    this.token = token;
    this.today = today;
  }

  /**
   * Makes all requests of a list, but for those that name what an earlier answer did not have.
   *
   * @param name of the list, for messages
   * @throws IllegalStateException at the first that is not answered with success, with the answer
   */
  public void make(String name, List<SetupRequest> requests) {
    Remembered remembered = new Remembered(requests);
    for (SetupRequest request : requests) {
      Optional<Filled> filled = filled(request, remembered);
      if (filled.isEmpty()) {
        LOG.info(
            "{}: {} {} is left out: an earlier answer did not have what it names",
            name,
            request.method(),
            request.path());
        continue;
      }
      long start = System.nanoTime();
      HttpResponse<String> response = send(name, request, filled.get());
      if (response.statusCode() / 100 != 2) {
        throw failure(
            name,
            request,
            "was answered with %d: %s"
                .formatted(response.statusCode(), shortened(response.body())));
      }
      remembered.add(request, response.body());
      LOG.info(
          "{}: {} {} made in {} ms",
          name,
          request.method(),
          request.path(),
          Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
  }

  /** A request's path and body with all that they name. */
  private record Filled(String path, Optional<String> body) {}

  private Optional<Filled> filled(SetupRequest request, Remembered remembered) {
    Optional<String> path = remembered.fill(request.path());
    Optional<String> body = request.body().map(this::content).flatMap(remembered::fill);
    return path.filter(text -> body.isPresent() == request.body().isPresent())
        .map(text -> new Filled(text, body));
  }

  private HttpResponse<String> send(String name, SetupRequest request, Filled filled) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(baseUrl + filled.path()))
              .timeout(PATIENCE)
              .header("Authorization", request.as().map(Setup::basic).orElse("Bearer " + token))
              .header("Content-Type", "application/json")
              .header("X-Atlassian-Token", "no-check")
              .method(
                  request.method(),
                  filled.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw failure(name, request, "got no answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(name, request, "was interrupted");
    }
  }

  private static String basic(String login) {
    byte[] both = (login + ":" + login).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private String content(Path file) {
    try {
      return RelativeWeeks.fill(Files.readString(file), today);
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
