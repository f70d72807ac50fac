package dev.accord.plugin.survey;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Takes over answers that another tool had gathered. They are anonymous and go the same way through
 * batches as all others.
 */
public final class EarlierAnswers {
  private final Stores stores;
  private final Clock clock;

  public EarlierAnswers(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  /** One of them, checked. */
  public record Earlier(AnswerWeek week, Department client, Answer answer) {}

  /** All or none; what belongs to periods that have ended is released at once. */
  public void add(Survey survey, List<Earlier> answers) {
    List<StoredAnswer> stored =
        answers.stream()
            .map(
                one ->
                    new StoredAnswer(
                        Optional.empty(),
                        survey.id(),
                        one.answer().questionSet(),
                        survey.provider(),
                        Optional.of(one.client().id()),
                        one.client().kind() == DepartmentKind.EXTERNAL
                            ? Audience.EXTERNAL
                            : Audience.INTERNAL,
                        one.week().monday(),
                        Given.write(one.answer()),
                        Optional.empty()))
            .toList();
    if (stored.isEmpty()) {
      return;
    }
    stores.transactions().run(() -> stores.surveys().answers().addMixed(stored));
    new Releasing(stores).run(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
