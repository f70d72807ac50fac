package dev.accord.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.accord.sandbox.server.Login;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a started sandbox says: its address, and who may log in. */
record Announcement(URI url, List<Login> logins) {

  /** One line: {@code {"url": ..., "users": [{"name", "password", "token"}]}}. */
  String json() {
    try {
      return new ObjectMapper()
          .writeValueAsString(
              Map.of(
                  "url",
                  url.toString(),
                  "users",
                  logins.stream().map(Announcement::user).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> user(Login login) {
    return Map.of("name", login.name(), "password", login.password(), "token", login.token());
  }

  String text() {
    return logins.stream()
        .map(login -> "  %-16s %-16s %s".formatted(login.name(), login.password(), login.role()))
        .collect(
            Collectors.joining(
                "\n", "\nReady at %s\n\n  login            password\n".formatted(url), "\n"));
  }
}
