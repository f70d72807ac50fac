package dev.accord.plugin.rest;

import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.rest.Failure.Kind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Periods as requests name them. */
final class PeriodQuery {
  private static final Set<PeriodLength> OF_SURVEYS =
      Set.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.YEAR);

  /** Far enough back for whatever was ever asked. */
  private static final int MOST_BACK = 600;

  private PeriodQuery() {}

  /**
   * A length over which answers are gathered.
   *
   * @throws Failure 400 when there is no such length
   */
  static PeriodLength length(String text) {
    return OF_SURVEYS.stream()
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "'%s' is no length over which answers are gathered.".formatted(text),
                    "Send MONTH, QUARTER or YEAR."));
  }

  /**
   * A length of any kind.
   *
   * @throws Failure 400 when there is no such length
   */
  static PeriodLength length(@Nullable String name, PeriodLength otherwise) {
    if (name == null || name.isBlank()) {
      return otherwise;
    }
    try {
      return PeriodLength.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "There is no length '%s' of periods.".formatted(name),
          "Choose WEEK, MONTH, QUARTER or YEAR.");
    }
  }

  /**
   * The period with the label.
   *
   * @throws Failure 400 when no period is called so
   */
  static PeriodLabel labelled(String label) {
    try {
      return PeriodLabel.parse(label);
    } catch (IllegalArgumentException none) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "No period is called '%s'.".formatted(label),
          "Write 2026-W03, 2026-01, 2026-Q1 or 2026.");
    }
  }

  /**
   * The first day of the period with the label.
   *
   * @param otherwise when there is no label
   * @throws Failure 400 when it labels no period of the length, or one to come
   */
  static LocalDate first(
      PeriodLength length, @Nullable String label, LocalDate otherwise, LocalDate today) {
    if (label == null || label.isBlank()) {
      return otherwise;
    }
    LocalDate first = length.firstOf(today);
    for (int back = 0; back < MOST_BACK; back++) {
      if (length.label(first).equals(label)) {
        return first;
      }
      first = length.plus(first, -1);
    }
    throw new Failure(
        Kind.BAD_REQUEST,
        "'%s' is no period of the length %s until now.".formatted(label, length),
        "Write it as %s.".formatted(length.label(length.firstOf(today))));
  }
}
