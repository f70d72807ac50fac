package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.survey.Quadrant;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.survey.AnswersOf;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Choose-again scores as the answers of clients give them; none of a week, which is too short. */
public final class AskedClients implements ScoreBook {
  private final SurveyFigures figures;
  private final RuleSource rules;

  public AskedClients(SurveyFigures figures, RuleSource rules) {
    this.figures = figures;
    this.rules = rules;
  }

  @Override
  public Optional<Score> chooseAgain(
      DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period) {
    if (period.length() == PeriodLength.WEEK) {
      return Optional.empty();
    }
    AnswersOf wanted =
        new AnswersOf(
            provider,
            client.map(Set::of).orElse(Set.of()),
            Audience.BOTH,
            Optional.empty(),
            period.length(),
            period.first());
    ScoreBody score = figures.look(wanted, rules.current().rulebook()).chooseAgain();
    Optional<Boolean> content =
        Optional.ofNullable(score.score())
            .map(points -> new BigDecimal(points).intValue() >= Quadrant.NEUTRAL);
    return Optional.of(new Score(score, content));
  }
}
