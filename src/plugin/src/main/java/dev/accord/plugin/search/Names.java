package dev.accord.plugin.search;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.Amount;
import dev.accord.plugin.config.RuleSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of a query mean: ids or names, whatever their case. */
final class Names {
  private static final int MOST_SUGGESTIONS = 10;

  private final RuleSource rules;

  Names(RuleSource rules) {
    this.rules = rules;
  }

  Department department(String word) {
    return one(
        word,
        "department",
        rules.current().definitions().departments(),
        department -> List.of(department.id().value(), department.name()));
  }

  Agreement agreement(String word) {
    return one(
        word,
        "agreement",
        rules.current().definitions().agreements(),
        agreement -> List.of(agreement.id().value(), agreement.name()));
  }

  List<Agreement> agreementsOf(Department provider) {
    return rules.current().definitions().agreements().stream()
        .filter(agreement -> agreement.provider().equals(provider.id()))
        .toList();
  }

  /** Several agreements may have a metric of that name. */
  Set<MetricId> metrics(String word) {
    List<TimeMetric> all =
        rules.current().definitions().agreements().stream()
            .flatMap(agreement -> agreement.versions().stream())
            .map(AgreementVersion::timeMetrics)
            .flatMap(List::stream)
            .toList();
    Set<MetricId> found =
        all.stream()
            .filter(metric -> isNamed(word, List.of(metric.id().value(), metric.name())))
            .map(TimeMetric::id)
            .collect(Collectors.toSet());
    if (found.isEmpty()) {
      throw unknown(word, "metric", all.stream().map(TimeMetric::name));
    }
    return found;
  }

  /** A constant as people write it: {@code at risk} for {@code AT_RISK}. */
  <E extends Enum<E>> E constant(String word, Class<E> type, String what) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> words(one).equals(words(word)))
        .findFirst()
        .orElseThrow(
            () -> unknown(word, what, Arrays.stream(type.getEnumConstants()).map(Names::words)));
  }

  /** Time on the wall clock, with days of 24 hours. */
  Duration time(String word) {
    try {
      Amount amount = Amount.parse(word);
      return Duration.ofDays(amount.days()).plus(amount.time());
    } catch (IllegalArgumentException unreadable) {
      throw new UnknownNameException(
          "'%s' is no amount of time. Write it as 4h, 30m or 2 days.".formatted(word));
    }
  }

  private static <T> T one(String word, String what, List<T> all, Function<T, List<String>> names) {
    return all.stream()
        .filter(candidate -> isNamed(word, names.apply(candidate)))
        .findFirst()
        .orElseThrow(() -> unknown(word, what, all.stream().map(names).map(both -> both.get(1))));
  }

  private static boolean isNamed(String word, List<String> names) {
    return names.stream().anyMatch(name -> name.equalsIgnoreCase(word.strip()));
  }

  private static UnknownNameException unknown(String word, String what, Stream<String> known) {
    String some =
        known.distinct().sorted().limit(MOST_SUGGESTIONS).collect(Collectors.joining(", "));
    return new UnknownNameException(
        "there is no %s '%s'.%s"
            .formatted(what, word, some.isEmpty() ? "" : " There is: " + some + "."));
  }

  private static String words(Enum<?> constant) {
    return words(constant.name());
  }

  private static String words(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
