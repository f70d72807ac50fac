package dev.accord.bench.load;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests of one user, one after the other, on one connection. */
final class JiraClient {
  private static final int FIRST_ERROR = 400;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String token;

  JiraClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  JsonElement get(String path) throws IOException {
    return send(request(path).GET().build());
  }

  JsonElement post(String path, String body) throws IOException {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  JsonElement put(String path, String body) throws IOException {
    return send(request(path).PUT(BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token)
        .header("X-Atlassian-Token", "no-check")
        .header("Content-Type", "application/json");
  }

  /**
   * @throws IOException when the answer is an error, which it quotes
   */
  private JsonElement send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_ERROR) {
        throw new IOException(
            "%s %s was answered with %d: %s"
                .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
      }
      return answer.body().isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
