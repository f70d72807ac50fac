package dev.accord.sync.http;

import com.google.gson.JsonElement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What we ask another system.
 *
 * @param path below the system's address, with a slash at its beginning
 * @param query by name, in order
 * @param known the tag of the version that we have: whoever has no other answers 304
 * @param repeatable whether asking twice does what asking once does
 * @param accepted statuses beyond 2xx that the caller wants to see
 */
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Optional<JsonElement> body,
    Optional<String> known,
    boolean repeatable,
    Set<Integer> accepted) {
  public Request {
    query = new LinkedHashMap<>(query);
    accepted = Set.copyOf(accepted);
  }

  public static Request get(String path) {
    return new Request("GET", path, Map.of(), Optional.empty(), Optional.empty(), true, Set.of());
  }

  public static Request delete(String path) {
    return new Request(
        "DELETE", path, Map.of(), Optional.empty(), Optional.empty(), true, Set.of());
  }

  public static Request put(String path, JsonElement body) {
    return new Request("PUT", path, Map.of(), Optional.of(body), Optional.empty(), true, Set.of());
  }

  /**
   * Changes some members of what is there.
   *
   * @param repeatable whether doing it twice does what doing it once does
   */
  public static Request patch(String path, JsonElement body, boolean repeatable) {
    return new Request(
        "PATCH", path, Map.of(), Optional.of(body), Optional.empty(), repeatable, Set.of());
  }

  /** A request that is not repeated by itself. */
  public static Request post(String path, JsonElement body) {
    return new Request(
        "POST", path, Map.of(), Optional.of(body), Optional.empty(), false, Set.of());
  }

  /** A POST that only reads, or that does the same when it comes twice. */
  public static Request repeatablePost(String path, JsonElement body) {
    return new Request("POST", path, Map.of(), Optional.of(body), Optional.empty(), true, Set.of());
  }

  public Request with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(query);
    more.put(name, value);
    return new Request(method, path, more, body, known, repeatable, accepted);
  }

  /** Asks only for another version than the one of the tag; 304 is an answer then. */
  public Request unless(String tag) {
    return new Request(method, path, query, body, Optional.of(tag), repeatable, Set.of(304));
  }

  public Request accepting(Integer... statuses) {
    return new Request(method, path, query, body, known, repeatable, Set.of(statuses));
  }

  /** The path with the query behind it. */
  String target() {
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Without the query: that may tell of people. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
