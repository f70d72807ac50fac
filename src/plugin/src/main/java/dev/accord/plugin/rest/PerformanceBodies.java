package dev.accord.plugin.rest;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.compliance.Finding;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.review.Guards;
import dev.accord.engine.review.KeyArea;
import dev.accord.engine.review.PersonFigures;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.report.Performance;
import dev.accord.plugin.rest.PerformanceBody.AreaBody;
import dev.accord.plugin.rest.PerformanceBody.ClauseBody;
import dev.accord.plugin.rest.PerformanceBody.GuardsBody;
import dev.accord.plugin.rest.PerformanceBody.PersonBody;
import dev.accord.plugin.rest.PerformanceBody.TeamBody;
import dev.accord.plugin.view.Persons;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a department did to one reader. */
final class PerformanceBodies {
  /** Who knows their own figure could work out the other one of two. */
  private static final int LEAST_PEOPLE = 3;

  private final AgreementNames names;
  private final Persons persons;
  private final Rights rights;

  PerformanceBodies(AgreementNames names, Persons persons, Rights rights) {
    this.names = names;
    this.persons = persons;
    this.rights = rights;
  }

  PerformanceBody of(DepartmentId department, Period period, Performance performance) {
    return new PerformanceBody(
        names.department(department),
        period.length().name(),
        period.toString(),
        period.first(),
        period.next().first(),
        performance.areas().stream().map(area -> area(area, performance)).toList(),
        guards(performance.guards()),
        performance.teams().stream()
            .filter(team -> heads(department) || team.people() >= LEAST_PEOPLE)
            .map(PerformanceBodies::team)
            .toList(),
        people(department, performance),
        hidden(department, performance));
  }

  private AreaBody area(KeyArea area, Performance performance) {
    return new AreaBody(
        area.area().name(),
        area.weight().toPlainString(),
        shown(area.attainment()),
        area.clauses().stream().map(one -> clause(one, performance)).toList());
  }

  private ClauseBody clause(KeyArea.Weighted one, Performance performance) {
    Optional<Performance.Figure> figure =
        Optional.ofNullable(performance.figures().get(one.clause().metric()));
    return new ClauseBody(
        names.agreement(one.clause().metric().agreement()),
        names.metric(one.clause().metric().agreement(), one.clause().metric().metric()),
        one.weight().toPlainString(),
        figure.map(Performance.Figure::target).map(Figure::told).orElse(null),
        shown(one.clause().attainment()),
        figure.map(it -> Figure.of(it.tally(), it.target())).orElse(null),
        Optional.ofNullable(performance.scores().get(one.clause().metric()))
            .map(score -> ScorePromiseBody.of(score, names))
            .orElse(null));
  }

  private static TeamBody team(Performance.Team team) {
    return new TeamBody(
        team.group(), Figure.of(team.tally(), Percent.NINETY_FIVE), guards(team.guards()));
  }

  private static GuardsBody guards(Guards guards) {
    return new GuardsBody(
        guards.tickets(),
        shown(guards.reopenRate()),
        shown(guards.returnRate()),
        guards.pingPong(),
        shown(guards.pauseShare()));
  }

  private List<PersonBody> people(DepartmentId department, Performance performance) {
    return performance.people().entrySet().stream()
        .filter(
            one ->
                PersonFigures.mayBeSeen(
                    one.getKey(),
                    rights.user(),
                    heads(department),
                    one.getValue().compliance().counted()))
        .map(
            one ->
                new PersonBody(
                    persons.of(one.getKey()), Figure.of(one.getValue(), Percent.NINETY_FIVE)))
        .sorted(Comparator.comparing(body -> body.person().name()))
        .toList();
  }

  private boolean heads(DepartmentId department) {
    return rights.heads().contains(department);
  }

  /** Somebody who asks for figures of others is told nothing of how many there are. */
  private @Nullable String hidden(DepartmentId department, Performance performance) {
    if (performance.people().isEmpty()) {
      return null;
    }
    boolean tooFew =
        performance.people().entrySet().stream()
            .filter(one -> heads(department) || one.getKey().equals(rights.user()))
            .anyMatch(one -> one.getValue().compliance().counted() < Finding.LEAST_COUNTED);
    if (tooFew) {
      return "TOO_FEW";
    }
    return heads(department) ? null : "NOT_YOURS";
  }

  private static @Nullable String shown(Optional<BigDecimal> percent) {
    return percent.map(BigDecimal::toPlainString).orElse(null);
  }
}
