package dev.accord.plugin.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.Tally;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.OwnView;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How departments see themselves, asked in the words in which their clients are asked. */
public final class OwnViews {
  /** What there is to answer; any of it may be left out. */
  public static final QuestionSet QUESTIONS =
      QuestionSet.standard(Instrument.RELATIONSHIP, 1, Instant.EPOCH);

  private final Stores stores;
  private final Clock clock;

  public OwnViews(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  public void save(DepartmentId department, String period, Answer answer, UserKey by) {
    OwnView view = new OwnView(department, period, Given.write(answer), by, clock.instant());
    stores.transactions().run(() -> stores.surveys().ownViews().save(view));
  }

  /** What was written of a period, by whom and when. */
  public record Written(Answer answer, UserKey by, Instant at) {}

  /** Absent when nobody has said anything of the period. */
  public Optional<Written> written(DepartmentId department, String period) {
    return stores
        .surveys()
        .ownViews()
        .find(department, period)
        .flatMap(
            view ->
                Given.read(view.given(), QUESTIONS)
                    .map(answer -> new Written(answer, view.author(), view.at())));
  }

  /** By question; nothing when nobody has said anything of the period. */
  public Map<SurveyQuestion, Tally> of(DepartmentId department, String period) {
    Map<SurveyQuestion, Tally> own = new EnumMap<>(SurveyQuestion.class);
    written(department, period)
        .ifPresent(written -> QUESTIONS.items().forEach(item -> add(item, written.answer(), own)));
    return own;
  }

  private static void add(Item item, Answer answer, Map<SurveyQuestion, Tally> own) {
    item.question()
        .ifPresent(
            question ->
                answer
                    .number(item.id())
                    .ifPresent(number -> own.put(question, Tally.of(List.of(number)))));
  }
}
