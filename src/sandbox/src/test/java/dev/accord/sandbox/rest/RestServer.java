package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.HostServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The REST API of a {@link Company} over HTTP, asked as one of its users. */
final class RestServer implements AutoCloseable {
  final Company company = new Company(TestDatabase.H2);
  private final HostServer server = HostServer.bind(0);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new HashMap<>();
  private final WebhookSender webhooks;

  RestServer() {
    SignIn signIn = new SignIn(company.jira);
    server.serve(signIn, RestApi.mounts(company.jira, signIn, server::baseUrl));
    webhooks = WebhookSender.start(company.jira, server::baseUrl);
  }

  /** An answer: its status, and its body as JSON, missing when there is none. */
  record Answer(int status, JsonNode json, HttpResponse<String> response) {}

  Answer get(User user, String path) {
    return send(user, "GET", path, "");
  }

  Answer post(User user, String path, String body) {
    return send(user, "POST", path, body);
  }

  Answer put(User user, String path, String body) {
    return send(user, "PUT", path, body);
  }

  Answer delete(User user, String path) {
    return send(user, "DELETE", path, "");
  }

  Answer anonymous(String method, String path, String body) {
    return send(request(path).method(method, BodyPublishers.ofString(body)).build());
  }

  private Answer send(User user, String method, String path, String body) {
    String token =
        tokens.computeIfAbsent(
            user.key(),
            key -> company.jira.tokens().issue(user, "test", Optional.empty()).secret());
    return send(
        request(path)
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** A request for a path under the context. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
        .header("Content-Type", "application/json");
  }

  Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      boolean json =
          response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
      JsonNode body = json ? Json.parse(response.body()) : MissingNode.getInstance();
      return new Answer(response.statusCode(), body, response);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  URI baseUrl() {
    return server.baseUrl();
  }

  @Override
  public void close() {
    webhooks.close();
    server.close();
    company.close();
  }
}
