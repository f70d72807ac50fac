package dev.accord.plugin.rest;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.store.AnswerStore;
import dev.accord.plugin.survey.AnswerBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores of many departments in a period that has ended, kept once they are reckoned: to read what
 * everybody answered in a year takes half a second, and gadgets ask for it again and again. They
 * are told while no answer has come and none has been released since, and definitions are the same.
 * Scores without an answer are not kept: whom they are of may still change.
 */
public final class ReckonedScores implements ScoreBook {
  private static final int MOST = 50;

  private final ScoreBook reckoning;
  private final AnswerBook answers;
  private final RuleSource rules;
  private final Map<Question, Reckoned> kept = new LinkedHashMap<>();

  private record Question(
      Set<DepartmentId> providers,
      Optional<DepartmentId> client,
      PeriodLabel period,
      long revision) {}

  private record Reckoned(AnswerStore.Stage stage, Map<DepartmentId, Score> scores) {}

  public ReckonedScores(ScoreBook reckoning, AnswerBook answers, RuleSource rules) {
    this.reckoning = reckoning;
    this.answers = answers;
    this.rules = rules;
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
    Question question =
        new Question(Set.copyOf(providers), client, period, rules.current().revision());
    AnswerStore.Stage stage = answers.stage(providers, period.length(), period.first());
    Map<DepartmentId, Score> scores = new LinkedHashMap<>(known(question, stage));
    List<DepartmentId> others = new ArrayList<>(providers);
    others.removeAll(scores.keySet());
    if (!others.isEmpty()) {
      scores.putAll(reckoning.chooseAgain(others, client, period));
      keep(question, stage, scores);
    }
    return scores;
  }

  private synchronized Map<DepartmentId, Score> known(Question question, AnswerStore.Stage stage) {
    return Optional.ofNullable(kept.get(question))
        .filter(reckoned -> reckoned.stage().equals(stage))
        .map(Reckoned::scores)
        .orElse(Map.of());
  }

  private synchronized void keep(
      Question question, AnswerStore.Stage stage, Map<DepartmentId, Score> scores) {
    Map<DepartmentId, Score> answered = new LinkedHashMap<>(scores);
    answered.values().removeIf(score -> !((ScoreBody) score.body()).isAnswered());
    kept.remove(question);
    if (kept.size() == MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(question, new Reckoned(stage, Map.copyOf(answered)));
  }
}
