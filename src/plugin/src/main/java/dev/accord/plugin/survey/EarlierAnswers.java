package dev.accord.plugin.survey;

import static java.util.stream.Collectors.joining;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.plugin.store.Digest;
import dev.accord.plugin.store.EarlierAsked;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.LocalDate;
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

  /** How many of a client department another tool asked in a month, by its first day. */
  public record Counted(LocalDate month, Department client, int asked, int delivered) {}

  /**
   * All or none; what belongs to periods that have ended is released at once. The same answers sent
   * again, in whatever order, are there already; counts take the place of those before.
   *
   * @return how many answers were taken: all of them, or none because they are there
   */
  public int add(Survey survey, List<Earlier> answers, List<Counted> counts) {
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
                            audience(one.client()),
                            one.week().monday(),
                            Given.write(one.answer()),
                            Optional.empty())
                        .asEarlier())
            .toList();
    List<EarlierAsked> asked = counts.stream().map(one -> asked(survey, one)).toList();
    boolean taken =
        stores
            .transactions()
            .call(
                () -> {
                  stores.surveys().earlierAsked().save(asked);
                  return !stored.isEmpty()
                      && stores.surveys().answers().takeEarlier(key(survey, stored), stored);
                });
    if (!taken) {
      return 0;
    }
    new Releasing(stores).run(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    return stored.size();
  }

  private static EarlierAsked asked(Survey survey, Counted one) {
    return new EarlierAsked(
        survey.id(),
        survey.provider(),
        one.client().id(),
        audience(one.client()),
        one.month(),
        one.asked(),
        one.delivered());
  }

  private static Audience audience(Department client) {
    return client.kind() == DepartmentKind.EXTERNAL ? Audience.EXTERNAL : Audience.INTERNAL;
  }

  /** Of all that was sent together: a digest of one answer could be guessed again. */
  private static String key(Survey survey, List<StoredAnswer> stored) {
    String all =
        stored.stream()
            .map(
                one ->
                    "%s %d %s %s"
                        .formatted(
                            one.week(), one.questionSet(), one.client().orElseThrow(), one.given()))
            .sorted()
            .collect(joining("\n"));
    return "earlier-" + Digest.of(survey.id().value(), all);
  }
}
