package dev.accord.plugin.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Answer;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.StoredAnswer.From;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * An answer with a name, which the department that was asked about reads as it is: whoever gave it
 * was told so before.
 *
 * @param questions what was asked
 * @param week its Monday
 */
public record NamedAnswer(
    Survey survey,
    QuestionSet questions,
    DepartmentId client,
    From from,
    LocalDate week,
    Answer answer) {
  static final Comparator<NamedAnswer> NEWEST_FIRST =
      Comparator.comparing(NamedAnswer::sortedBy)
          .reversed()
          .thenComparing(one -> one.from().person().value());

  /** Empty of an anonymous one, and of one that cannot be read any more. */
  static Optional<NamedAnswer> of(Survey survey, StoredAnswer stored) {
    return survey
        .questions(stored.questionSet())
        .flatMap(
            questions ->
                stored
                    .from()
                    .flatMap(
                        from ->
                            Given.read(stored.given(), questions)
                                .map(
                                    answer ->
                                        new NamedAnswer(
                                            survey,
                                            questions,
                                            stored.client().orElseThrow(),
                                            from,
                                            stored.week(),
                                            answer))));
  }

  private Instant sortedBy() {
    return from.at().orElse(week.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
