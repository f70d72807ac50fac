package dev.accord.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sandbox.server.Content;
import dev.accord.sandbox.server.Domain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A running host with the stand-in domain, and a client for it. */
final class TestSandbox implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningSandbox sandbox;
  private final StandInDomain domain;

  private TestSandbox(RunningSandbox sandbox, StandInDomain domain) {
    this.sandbox = sandbox;
    this.domain = domain;
  }

  /** Starts on a free port with an H2 database in the folder. */
  static TestSandbox start(Path folder, Path... plugins) {
    List<StandInDomain> opened = new ArrayList<>();
    Domain.Opener opener =
        context -> {
          StandInDomain domain = new StandInDomain(context);
          opened.add(domain);
          return domain;
        };
    SandboxSettings settings =
        new SandboxSettings(
            0,
            folder,
            Optional.empty(),
            new Content.Empty(),
            Optional.empty(),
            Clock.systemUTC(),
            List.of(plugins));
    RunningSandbox sandbox = RunningSandbox.start(settings, opener);
    return new TestSandbox(sandbox, opened.get(0));
  }

  RunningSandbox sandbox() {
    return sandbox;
  }

  StandInDomain domain() {
    return domain;
  }

  URI url(String path) {
    return URI.create(sandbox.url() + path);
  }

  /** A request as a user with basic authentication. */
  HttpRequest.Builder as(String user, String path) {
    String credentials =
        Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(url(path)).header("Authorization", "Basic " + credentials);
  }

  HttpResponse<String> get(String user, String path) {
    return send(as(user, path));
  }

  HttpResponse<String> post(String user, String path, String json) {
    return send(
        as(user, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Draws something within a request of the user, as the host's pages do. */
  String draw(String user, StandInDomain.Body body) {
    domain.body(body);
    HttpResponse<String> drawn = get(user, "/body");
    assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(200);
    return drawn.body();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
