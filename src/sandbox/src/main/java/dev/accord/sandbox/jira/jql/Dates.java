package dev.accord.sandbox.jira.jql;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instants that dates of a query mean, in the asker's zone. */
final class Dates {
  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-M-d");
  private static final Pattern STEP = Pattern.compile("([0-9]{1,6})\\s*([wdhm]?)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "w", Duration.ofDays(7),
          "d", Duration.ofDays(1),
          "h", Duration.ofHours(1),
          "m", Duration.ofMinutes(1),
          "", Duration.ofMinutes(1));

  private Dates() {}

  /** Epoch milliseconds of a date, a date with time, {@code -7d}, or a function's result. */
  static Optional<Long> millis(Operand operand, Asker asker) {
    Optional<Instant> found =
        operand instanceof Operand.Literal literal
            ? literal(literal.text().strip(), asker)
            : operand instanceof Operand.Function function
                ? function(function, asker)
                : Optional.empty();
    return found.map(Instant::toEpochMilli);
  }

  private static Optional<Instant> literal(String text, Asker asker) {
    if (text.matches("[0-9]{9,15}")) {
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    Optional<Duration> step = step(text);
    if (step.isPresent()) {
      return Optional.of(asker.now().plus(step.get()));
    }
    String normal = text.replace('/', '-');
    try {
      LocalDateTime at =
          normal.contains(" ")
              ? LocalDateTime.parse(normal, DATE_TIME)
              : LocalDate.parse(normal, DATE).atStartOfDay();
      return Optional.of(at.atZone(asker.zone()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@code -7d}, {@code 4w 2d}, {@code -30m}; a sign holds for all that follows. */
  private static Optional<Duration> step(String text) {
    boolean back = text.startsWith("-");
    String rest = text.replaceFirst("^[+-]", "").toLowerCase(Locale.ROOT).strip();
    Duration sum = Duration.ZERO;
    while (!rest.isEmpty()) {
      Matcher found = STEP.matcher(rest);
      if (!found.lookingAt() || UNITS.get(found.group(2)) == null) {
        return Optional.empty();
      }
      sum = sum.plus(UNITS.get(found.group(2)).multipliedBy(Long.parseLong(found.group(1))));
      rest = rest.substring(found.end()).strip();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(back ? sum.negated() : sum);
  }

  private static Optional<Instant> function(Operand.Function function, Asker asker) {
    ZonedDateTime now = asker.now().atZone(asker.zone());
    String name = function.name().toLowerCase(Locale.ROOT);
    if (name.equals("now")) {
      return Optional.of(asker.now());
    }
    boolean start = name.startsWith("startof");
    if (!start && !name.startsWith("endof")) {
      return Optional.empty();
    }
    return increment(function)
        .flatMap(
            step ->
                startOf(name.substring(name.indexOf("of") + 2), now, step, start ? 0 : 1)
                    .map(at -> at.toInstant().minusMillis(start ? 0 : 1)));
  }

  /** The first argument of {@code startOfDay(-1)}: a number of the function's own units. */
  private static Optional<Integer> increment(Operand.Function function) {
    String text = function.arguments().stream().findFirst().orElse("0").replaceFirst("[dwMy]$", "");
    return text.matches("[+-]?[0-9]{1,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static Optional<ZonedDateTime> startOf(
      String unit, ZonedDateTime now, int step, int after) {
    LocalDate today = now.toLocalDate();
    int steps = step + after;
    LocalDate day =
        switch (unit) {
          case "day" -> today.plusDays(steps);
          case "week" ->
              today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(steps);
          case "month" -> today.with(TemporalAdjusters.firstDayOfMonth()).plusMonths(steps);
          case "year" -> today.with(TemporalAdjusters.firstDayOfYear()).plusYears(steps);
          default -> LocalDate.MIN;
        };
    return day.equals(LocalDate.MIN)
        ? Optional.empty()
        : Optional.of(day.atStartOfDay(now.getZone()).truncatedTo(ChronoUnit.MILLIS));
  }
}
