package dev.accord.plugin.rest;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.store.AnswerStore;
import dev.accord.plugin.survey.AnswerBook;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores of many departments in a period that has ended, each kept once it is reckoned: to read
 * what everybody answered in a year takes half a second, and gadgets ask for it again and again. A
 * score is told again while no answer about the department has come and none has been released
 * since, and definitions are the same. One without an answer is not kept: whom it is of may still
 * change.
 */
public final class ReckonedScores implements ScoreBook {
  /** A hundred questions about 50 departments. */
  private static final int MOST = 5_000;

  private final ScoreBook reckoning;
  private final AnswerBook answers;
  private final RuleSource rules;
  private final int most;
  private final Map<Question, Reckoned> kept = new LinkedHashMap<>();

  private record Question(
      DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period, long revision) {}

  private record Reckoned(AnswerStore.Stage stage, Score score) {}

  public ReckonedScores(ScoreBook reckoning, AnswerBook answers, RuleSource rules) {
    this(reckoning, answers, rules, MOST);
  }

  /**
   * @param most how many scores are kept
   */
  ReckonedScores(ScoreBook reckoning, AnswerBook answers, RuleSource rules, int most) {
    this.reckoning = reckoning;
    this.answers = answers;
    this.rules = rules;
    this.most = most;
  }

  @Override
  public Optional<Score> chooseAgain(
      DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period) {
    return reckoning.chooseAgain(provider, client, period);
  }

  @Override
  public Map<DepartmentId, Score> chooseAgain(
      Collection<DepartmentId> providers, Optional<DepartmentId> client, PeriodLabel period) {
    if (!answers.isClosed(period.length(), period.first())) {
      return reckoning.chooseAgain(providers, client, period);
    }
    long revision = rules.current().revision();
    Map<DepartmentId, Score> scores = new LinkedHashMap<>();
    Map<Question, AnswerStore.Stage> unknown = new LinkedHashMap<>();
    answers
        .stages(providers, period.length(), period.first())
        .forEach(
            (provider, stage) -> {
              Question question = new Question(provider, client, period, revision);
              known(question, stage)
                  .ifPresentOrElse(
                      score -> scores.put(provider, score), () -> unknown.put(question, stage));
            });
    if (!unknown.isEmpty()) {
      List<DepartmentId> others = unknown.keySet().stream().map(Question::provider).toList();
      Map<DepartmentId, Score> reckoned = reckoning.chooseAgain(others, client, period);
      scores.putAll(reckoned);
      unknown.forEach(
          (question, stage) ->
              Optional.ofNullable(reckoned.get(question.provider()))
                  .filter(score -> ((ScoreBody) score.body()).isAnswered())
                  .ifPresent(score -> keep(question, new Reckoned(stage, score))));
    }
    return scores;
  }

  private synchronized Optional<Score> known(Question question, AnswerStore.Stage stage) {
    return Optional.ofNullable(kept.get(question))
        .filter(reckoned -> reckoned.stage().equals(stage))
        .map(Reckoned::score);
  }

  /** The one kept first makes room. */
  private synchronized void keep(Question question, Reckoned reckoned) {
    kept.remove(question);
    if (kept.size() == most) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(question, reckoned);
  }
}
