package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.Tally;
import dev.accord.plugin.store.StoredReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a department's agreements come to in a period.
 *
 * @param parts agreements that were in force or have data
 */
public record PeriodReport(Period period, State state, List<Part> parts) {
  /** How final it is. */
  public enum State {
    /** The period is not over. */
    RUNNING,
    /** Over, and figures may still change. */
    CLOSED,
    /** Final. */
    FROZEN
  }

  /**
   * One agreement.
   *
   * @param frozen absent while it is not
   * @param figure the frozen one, or as of now
   * @param now as of now
   */
  public record Part(
      Agreement agreement,
      Optional<StoredReport> frozen,
      FrozenText.Figure figure,
      Tally now,
      int restatements) {}

  public PeriodReport {
    parts = List.copyOf(parts);
  }

  /** When the last of it was frozen; absent while something is not. */
  public Optional<Instant> frozenAt() {
    return state == State.FROZEN
        ? parts.stream()
            .flatMap(part -> part.frozen().stream())
            .map(StoredReport::frozenAt)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** All agreements together. */
  public Tally figure() {
    return parts.stream().map(part -> part.figure().tally()).reduce(Tally.NONE, Tally::plus);
  }

  /** What all agreements share, else 95 %. */
  public Percent target() {
    List<Percent> targets = parts.stream().map(part -> part.figure().target()).distinct().toList();
    return targets.size() == 1 ? targets.get(0) : Percent.NINETY_FIVE;
  }

  public int restatements() {
    return parts.stream().mapToInt(Part::restatements).sum();
  }
}
