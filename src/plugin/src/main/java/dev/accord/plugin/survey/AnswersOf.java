package dev.accord.plugin.survey;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which answers about a department a figure is of.
 *
 * @param clients those of these departments; empty = of all
 * @param survey those to this survey; absent = to all of the department's
 * @param first the first day of a period of the length
 * @param corrected whether intervals are narrower where most of a small department answered
 */
public record AnswersOf(
    DepartmentId provider,
    Set<DepartmentId> clients,
    Audience audience,
    Optional<String> survey,
    PeriodLength length,
    LocalDate first,
    boolean corrected) {
  public AnswersOf {
    clients = Set.copyOf(clients);
  }

  /** With the correction for small departments. */
  public AnswersOf(
      DepartmentId provider,
      Set<DepartmentId> clients,
      Audience audience,
      Optional<String> survey,
      PeriodLength length,
      LocalDate first) {
    this(provider, clients, audience, survey, length, first, true);
  }

  public AnswersOf uncorrected() {
    return new AnswersOf(provider, clients, audience, survey, length, first, false);
  }

  public AnswersOf in(LocalDate other) {
    return new AnswersOf(provider, clients, audience, survey, length, other, corrected);
  }

  public AnswersOf of(DepartmentId client) {
    return new AnswersOf(provider, Set.of(client), audience, survey, length, first, corrected);
  }

  public AnswersOf by(Audience others) {
    return new AnswersOf(provider, clients, others, survey, length, first, corrected);
  }

  /** What was put together with other departments is of no one department. */
  boolean includes(Optional<DepartmentId> client) {
    return clients.isEmpty() || client.filter(clients::contains).isPresent();
  }
}
