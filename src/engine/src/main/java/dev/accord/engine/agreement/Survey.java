package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a department has its clients asked.
 *
 * @param services requests for these only; empty = for all of the provider
 * @param samplePercent of those who could be asked, how many are; 1 to 100
 * @param active whether it asks; answers given are kept either way
 * @param questionSets at least one, numbers and instants ascending
 */
public record Survey(
    SurveyId id,
    String name,
    DepartmentId provider,
    Instrument instrument,
    Audience audience,
    List<ServiceId> services,
    AnswerMode mode,
    int samplePercent,
    boolean active,
    List<QuestionSet> questionSets) {
  public Survey {
    Checks.text("name of survey " + id, name);
    services = List.copyOf(services);
    questionSets = List.copyOf(questionSets);
    Checks.distinct("services of survey " + id, services, service -> service);
    if (samplePercent < 1 || samplePercent > 100) {
      throw new IllegalArgumentException(
          "survey %s: a sample of %d %% cannot be drawn. Choose 1 to 100."
              .formatted(id, samplePercent));
    }
    if (questionSets.isEmpty()) {
      throw new IllegalArgumentException(
          "survey %s has no question set. Add version 1.".formatted(id));
    }
    mustAscend(id, questionSets);
  }

  private static void mustAscend(SurveyId id, List<QuestionSet> sets) {
    for (int i = 1; i < sets.size(); i++) {
      QuestionSet earlier = sets.get(i - 1);
      QuestionSet later = sets.get(i);
      boolean ascends =
          earlier.number() < later.number()
              && earlier.effectiveFrom().isBefore(later.effectiveFrom());
      if (!ascends) {
        throw new IllegalArgumentException(
            "survey %s: question set %d from %s stands after %d from %s. Order them by both."
                .formatted(
                    id,
                    later.number(),
                    later.effectiveFrom(),
                    earlier.number(),
                    earlier.effectiveFrom()));
      }
    }
  }

  /** What it asks at the instant; empty before the first set takes effect. */
  public Optional<QuestionSet> questionsAt(Instant at) {
    return questionSets.stream()
        .filter(set -> !set.effectiveFrom().isAfter(at))
        .reduce((earlier, later) -> later);
  }

  /** The set of that number. */
  public Optional<QuestionSet> questions(int number) {
    return questionSets.stream().filter(set -> set.number() == number).findFirst();
  }

  /** Whether requests for the service are asked about. */
  public boolean concerns(ServiceId service) {
    return services.isEmpty() || services.contains(service);
  }
}
