package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A JSON value of an export, with the path that messages name it by. */
record Node(String path, JsonNode json) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

  /** A member, unless it is missing or null. */
  Optional<Node> maybe(String member) {
    return Optional.ofNullable(json.get(member))
        .filter(value -> !value.isNull())
        .map(value -> new Node(path.isEmpty() ? member : path + "." + member, value));
  }

  /**
   * A member that must be there.
   *
   * @throws IllegalArgumentException when it is missing or null
   */
  Node need(String member) {
    return maybe(member)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    (path.isEmpty() ? "" : path + ".") + member + " is missing"));
  }

  String text(String member) {
    return need(member).text();
  }

  Optional<String> maybeText(String member) {
    return maybe(member).map(Node::text);
  }

  /** Text as it is; a number as Jira would write it. */
  String text() {
    if (!json.isValueNode()) {
      throw new IllegalArgumentException(path + " must be a text, was " + shown());
    }
    return json.asText();
  }

  Instant instant(String member) {
    Node node = need(member);
    try {
      return OffsetDateTime.parse(node.text(), TIME).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "%s is no time: '%s'".formatted(node.path(), node.text()), e);
    }
  }

  /** The elements of an array member; none where it is missing. */
  <T> List<T> list(String member, Function<Node, T> reader) {
    Optional<Node> found = maybe(member);
    if (found.isEmpty()) {
      return List.of();
    }
    JsonNode array = found.get().json();
    if (!array.isArray()) {
      throw new IllegalArgumentException(
          found.get().path() + " must be a list, was " + found.get().shown());
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(reader.apply(new Node("%s[%d]".formatted(found.get().path(), i), array.get(i))));
    }
    return all;
  }

  private String shown() {
    String text = json.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
