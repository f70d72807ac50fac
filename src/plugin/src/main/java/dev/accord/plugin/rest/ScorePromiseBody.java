package dev.accord.plugin.rest;

import dev.accord.plugin.report.ScorePromise;
import dev.accord.plugin.survey.Experience;
import dev.accord.plugin.view.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a period says of a promise on how clients find the work.
 *
 * @param provider the department that the question is about
 * @param target the score to be reached, on the question's scale
 * @param score on the same scale, rounded down; absent where it may not be shown
 * @param interval where it truly lies with 95 % confidence
 * @param verdict NO_DATA, TOO_FEW, BASELINE, MET, WATCH or MISSED
 */
record ScorePromiseBody(
    Reference metric,
    Reference provider,
    String question,
    String target,
    int minimumAnswers,
    @Nullable String score,
    ScoreBody.@Nullable ScoreIntervalBody interval,
    @Nullable Integer n,
    String verdict) {
  static ScorePromiseBody of(ScorePromise promise, AgreementNames names) {
    return new ScorePromiseBody(
        new Reference(promise.metric().value(), promise.name()),
        names.department(promise.about()),
        promise.asked().question().name(),
        promise.asked().atLeast().toPlainString(),
        promise.asked().minimumAnswers(),
        promise.score().map(Experience.Score::point).orElse(null),
        promise.score().map(ScoreBody::interval).orElse(null),
        promise.score().map(Experience.Score::answers).orElse(null),
        promise.verdict().name());
  }
}
