package dev.accord.engine.survey;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Anonymous answers that enter every figure together or not at all.
 *
 * @param length of the period that they were gathered in: a month, else a quarter or a year
 * @param first the first day of that period
 * @param kind of the client departments; one batch is never of both
 * @param client the department that all of them are of; empty = several departments
 * @param answers never fewer than the floor
 */
public record Batch<A>(
    PeriodLength length,
    LocalDate first,
    DepartmentKind kind,
    Optional<DepartmentId> client,
    List<A> answers) {
  public Batch {
    answers = List.copyOf(answers);
  }

  public int size() {
    return answers.size();
  }

  /** Whether all of its answers were given in the period, and so a figure of it counts them. */
  public boolean isIn(PeriodLength wanted, LocalDate from) {
    return wanted.compareTo(length) >= 0 && wanted.firstOf(first).equals(from);
  }

  /** Whether a figure of the audience counts it. */
  public boolean isOf(Audience audience) {
    return audience.includes(kind);
  }
}
