package dev.accord.plugin.rest;

import dev.accord.engine.survey.Change;
import dev.accord.engine.survey.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A score, and what it did since the period before.
 *
 * @param body without a trend
 * @param change absent where either period is not shown
 */
record ComparedScore(ScoreBody body, Optional<Change> change) {
  /** What is not shown. */
  static ComparedScore hidden(ScoreBody body) {
    return new ComparedScore(body, Optional.empty());
  }

  /** Nothing else stands beside it. */
  ScoreBody alone() {
    return body.with(change.flatMap(Change::trend));
  }

  /** They stand side by side, so their trends must hold for all of them together. */
  static List<ScoreBody> together(List<ComparedScore> scores) {
    List<Optional<Trend>> trends =
        Change.together(scores.stream().flatMap(score -> score.change.stream()).toList());
    List<ScoreBody> bodies = new ArrayList<>();
    int next = 0;
    for (ComparedScore score : scores) {
      bodies.add(score.body.with(score.change.isPresent() ? trends.get(next++) : Optional.empty()));
    }
    return bodies;
  }
}
