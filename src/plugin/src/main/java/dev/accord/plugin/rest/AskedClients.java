package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.Shown;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.survey.AnswersOf;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    return isTooShort(period)
        ? Optional.empty()
        : Optional.of(
            told(
                figures
                    .look(wanted(provider, client, period), rules.current().rulebook())
                    .chooseAgain()));
  }

  @Override
  public Map<DepartmentId, Score> chooseAgain(
      Collection<DepartmentId> providers, Optional<DepartmentId> client, PeriodLabel period) {
    if (isTooShort(period)) {
      return Map.of();
    }
    Rulebook rulebook = rules.current().rulebook();
    SurveyFigures gathered = figures.answered(providers, period.length(), period.first());
    return providers.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                provider -> told(gathered.point(wanted(provider, client, period), rulebook))));
  }

  private static boolean isTooShort(PeriodLabel period) {
    return period.length() == PeriodLength.WEEK;
  }

  private static AnswersOf wanted(
      DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period) {
    return new AnswersOf(
        provider,
        client.map(Set::of).orElse(Set.of()),
        Audience.BOTH,
        Optional.empty(),
        period.length(),
        period.first());
  }

  private static Score told(ScoreBody score) {
    return new Score(
        score, Optional.ofNullable(score.score()).map(BigDecimal::new).map(Shown::new));
  }
}
