package dev.accord.engine.survey;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whole batches whose distribution, or whose comments, are shown together or not at all.
 *
 * @param length of the period in which they are enough
 * @param first the first day of that period
 * @param client the department that all of them are of; empty = several departments
 */
public record BatchGroup<A>(
    PeriodLength length,
    LocalDate first,
    DepartmentKind kind,
    Optional<DepartmentId> client,
    List<Batch<A>> batches) {
  public BatchGroup {
    batches = List.copyOf(batches);
  }

  static <A> BatchGroup<A> of(Batch<A> batch) {
    return new BatchGroup<>(
        batch.length(), batch.first(), batch.kind(), batch.client(), List.of(batch));
  }

  public int size() {
    return batches.stream().mapToInt(Batch::size).sum();
  }

  /** The answers of all batches. */
  public List<A> answers() {
    return batches.stream().flatMap(batch -> batch.answers().stream()).toList();
  }

  /** As {@link Batch#isIn}. */
  public boolean isIn(PeriodLength wanted, LocalDate from) {
    return wanted.compareTo(length) >= 0 && wanted.firstOf(first).equals(from);
  }

  /** As {@link Batch#isOf}. */
  public boolean isOf(Audience audience) {
    return audience.includes(kind);
  }
}
