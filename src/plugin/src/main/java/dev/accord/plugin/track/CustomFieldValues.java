package dev.accord.plugin.track;

import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.ticket.FieldValue;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of custom fields as ids and texts: users by their key, days and instants in ISO form,
 * numbers without trailing zeros, everything else by its text.
 */
final class CustomFieldValues {
  private static final DateTimeFormatter JIRA_INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxx");

  private CustomFieldValues() {}

  /** The values that an issue holds now. */
  static List<FieldValue> of(@Nullable Object value) {
    return flat(value).map(CustomFieldValues::single).flatMap(Optional::stream).toList();
  }

  /** The values that a change item tells: several stand in brackets, with commas between. */
  static List<FieldValue> fromHistory(@Nullable String id, @Nullable String text) {
    String shown = text == null || text.isBlank() ? id : text;
    if (shown == null || shown.isBlank()) {
      return List.of();
    }
    if (id == null || id.isBlank()) {
      return List.of(FieldValue.of(shown));
    }
    List<String> ids = listed(id);
    List<String> texts = listed(shown);
    if (ids.size() > 1 && ids.size() == texts.size()) {
      return Stream.iterate(0, i -> i + 1)
          .limit(ids.size())
          .map(i -> new FieldValue(ids.get(i), texts.get(i)))
          .toList();
    }
    return List.of(new FieldValue(instant(ids.get(0)), shown));
  }

  private static List<String> listed(String text) {
    boolean inBrackets = text.startsWith("[") && text.endsWith("]");
    String inner = inBrackets ? text.substring(1, text.length() - 1) : text;
    List<String> parts =
        Arrays.stream(inner.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    return parts.isEmpty() ? List.of(text) : parts;
  }

  /** An instant as Jira's history writes it, in ISO form; any other text as it is. */
  private static String instant(String text) {
    try {
      return OffsetDateTime.parse(text, JIRA_INSTANT).toInstant().toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static Stream<?> flat(@Nullable Object value) {
    if (value == null) {
      return Stream.empty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(CustomFieldValues::flat);
    }
    return value instanceof Collection<?> many
        ? many.stream().flatMap(CustomFieldValues::flat)
        : Stream.of(value);
  }

  private static Optional<FieldValue> single(Object value) {
    if (value instanceof ApplicationUser user) {
      return Optional.of(new FieldValue(user.getKey(), user.getDisplayName()));
    }
    return Optional.of(text(value)).filter(text -> !text.isBlank()).map(FieldValue::of);
  }

  private static String text(Object value) {
    if (value instanceof Timestamp time) {
      return dayOrInstant(time);
    }
    if (value instanceof Date date) {
      return Instant.ofEpochMilli(date.getTime()).toString();
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  /** Jira gives a day as its midnight in the server's zone, an instant as itself. */
  private static String dayOrInstant(Timestamp time) {
    LocalDateTime local = time.toLocalDateTime();
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? local.toLocalDate().toString()
        : time.toInstant().toString();
  }
}
