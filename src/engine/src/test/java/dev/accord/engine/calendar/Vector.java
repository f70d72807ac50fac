package dev.accord.engine.calendar;

import com.google.gson.JsonElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One fact of another library's tests, as the README beside the vector files describes it. */
record Vector(
    String id,
    String zone,
    Map<String, List<List<String>>> weekly,
    List<String> holidays,
    Map<String, List<List<String>>> breaks,
    Map<String, List<List<String>>> overrides,
    String op,
    Map<String, JsonElement> inputs,
    JsonElement expected,
    String oracle) {

  private static final Set<String> OPS = Set.of("between", "add", "isWorking", "next", "prev");

  /** Members that a file leaves out are empty. */
  Vector {
    weekly = Objects.requireNonNullElse(weekly, Map.of());
    holidays = Objects.requireNonNullElse(holidays, List.of());
    breaks = Objects.requireNonNullElse(breaks, Map.of());
    overrides = Objects.requireNonNullElse(overrides, Map.of());
    inputs = Objects.requireNonNullElse(inputs, Map.of());
  }

  boolean isForUs() {
    return oracle.equals("agree") && OPS.contains(op);
  }

  Object expectedAnswer() {
    return switch (op) {
      case "between" -> millis(expected.getAsBigDecimal());
      case "isWorking" -> expected.getAsBoolean();
      default -> instant(expected.getAsString());
    };
  }

  Object answerOf(WorkingTime calendar) {
    return switch (op) {
      case "between" -> calendar.between(instantOf("start"), instantOf("end")).toMillis();
      case "add" -> add(calendar);
      case "isWorking" -> calendar.isOpen(instantOf("at"));
      case "next" -> calendar.nextOpening(instantOf("at")).orElseThrow();
      case "prev" -> calendar.previousClosing(instantOf("at")).orElseThrow();
      default -> throw new IllegalStateException("op '%s' is not for us".formatted(op));
    };
  }

  /** Where the vectors add nothing they mean the nearest working instant in the direction named. */
  private Instant add(WorkingTime calendar) {
    long millis = millis(new BigDecimal(input("seconds")));
    boolean backward = millis < 0 || isBackward();
    long start = instantOf("start").toEpochMilli();
    long answer;
    if (millis == 0) {
      answer = backward ? calendar.previousClosingMillis(start) : calendar.nextOpeningMillis(start);
    } else if (backward) {
      answer = calendar.beforeMillis(start, Math.abs(millis));
    } else {
      answer = calendar.dueMillis(start, millis);
    }
    return Instant.ofEpochMilli(answer);
  }

  private Instant instantOf(String name) {
    return instant(input(name));
  }

  private String input(String name) {
    return Objects.requireNonNull(inputs.get(name), () -> "no input " + name).getAsString();
  }

  private boolean isBackward() {
    return inputs.containsKey("direction") && input("direction").equals("backward");
  }

  private static long millis(BigDecimal seconds) {
    return seconds.movePointRight(3).longValueExact();
  }

  private Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException withoutOffset) {
      return LocalDateTime.parse(text).atZone(ZoneId.of(zone)).toInstant();
    }
  }
}
