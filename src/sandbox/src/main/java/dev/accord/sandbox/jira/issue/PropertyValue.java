package dev.accord.sandbox.jira.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One value within the JSON of a property. Elements of an array share a path; JSON that is no
 * object has no values.
 *
 * @param path member names, separated by dots
 * @param text how it compares as text, at most 255 characters
 * @param instant epoch milliseconds, of ISO 8601 text; without an offset it is UTC
 */
record PropertyValue(String path, String text, Optional<Double> number, Optional<Long> instant) {
  private static final int LONGEST = 255;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter();

  static List<PropertyValue> of(String json) {
    List<PropertyValue> values = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(json);
      root.fields().forEachRemaining(member -> add(values, member.getKey(), member.getValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a property is no JSON: " + e.getOriginalMessage(), e);
    }
    return values;
  }

  private static void add(List<PropertyValue> values, String path, JsonNode node) {
    if (path.length() > LONGEST) {
      return;
    }
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(member -> add(values, path + "." + member.getKey(), member.getValue()));
    } else if (node.isArray()) {
      node.forEach(element -> add(values, path, element));
    } else if (!node.isNull()) {
      values.add(value(path, node));
    }
  }

  private static PropertyValue value(String path, JsonNode node) {
    String text = node.asText();
    return new PropertyValue(
        path,
        text.substring(0, Math.min(text.length(), LONGEST)),
        node.isNumber() ? Optional.of(node.doubleValue()) : Optional.empty(),
        node.isTextual() ? instant(text) : Optional.empty());
  }

  private static Optional<Long> instant(String text) {
    try {
      TemporalAccessor read =
          INSTANT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      OffsetDateTime at =
          read instanceof OffsetDateTime exact
              ? exact
              : read instanceof LocalDateTime local
                  ? local.atOffset(ZoneOffset.UTC)
                  : ((LocalDate) read).atStartOfDay().atOffset(ZoneOffset.UTC);
      return Optional.of(at.toInstant().toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
