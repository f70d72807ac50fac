package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.review.Clause;
import dev.accord.engine.review.Guards;
import dev.accord.engine.review.KeyAreas;
import dev.accord.engine.review.WorkedTicket;
import dev.accord.engine.survey.Measure;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.report.Performance.Figure;
import dev.accord.plugin.report.Performance.Team;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Experience;
import dev.accord.plugin.survey.Experiences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reckons how a department did, out of what it promised as a provider. */
public final class Performances {
  private final Stores stores;
  private final Experiences experiences;
  private final Rulebook rulebook;
  private final Department department;
  private final Period period;

  public Performances(
      Stores stores,
      Experiences experiences,
      Rulebook rulebook,
      Department department,
      Period period) {
    this.stores = stores;
    this.experiences = experiences;
    this.rulebook = rulebook;
    this.department = department;
    this.period = period;
  }

  /**
   * By these agreements.
   *
   * @param agreements in which the department is the provider
   */
  public Performance of(List<Agreement> agreements) {
    List<Clause> clauses = new ArrayList<>();
    Map<ClockKey, Figure> figures = new LinkedHashMap<>();
    Map<ClockKey, ScorePromise> scores = new LinkedHashMap<>();
    List<TicketCount> counts = new ArrayList<>();
    for (Agreement agreement : agreements) {
      Map<ClockKey, Tally> tallies = tallies(agreement);
      for (Metric metric : promised(agreement)) {
        ClockKey key = new ClockKey(agreement.id(), metric.id());
        if (metric instanceof ExperienceMetric promise) {
          Experience experience = experience(promise, agreement);
          clauses.add(clause(key, experience));
          scores.put(key, ScorePromise.of(experience));
        } else {
          Figure figure =
              new Figure(tallies.getOrDefault(key, Tally.NONE), Contents.complianceTarget(metric));
          clauses.add(
              Clause.of(
                  key,
                  Contents.area(metric),
                  metric.weight(),
                  figure.tally().compliance(),
                  figure.target()));
          figures.put(key, figure);
        }
      }
      counts.addAll(counts(agreement));
    }
    Map<Long, WorkedTicket> worked = new Worked(stores, rulebook).of(department.id(), period);
    return new Performance(
        KeyAreas.of(clauses),
        figures,
        scores,
        Guards.of(worked.values()),
        teams(counts, worked),
        people(counts));
  }

  private Experience experience(ExperienceMetric promise, Agreement agreement) {
    return experiences.of(
        promise,
        agreement,
        department.id(),
        new PeriodLabel(period.length(), period.first()),
        rulebook);
  }

  /** A period without a verdict is one without data. */
  private static Clause clause(ClockKey key, Experience experience) {
    return Clause.of(
        key,
        experience.promise(),
        experience
            .measured()
            .filter(measure -> experience.verdict().isVerdict())
            .map(Measure::point));
  }

  /** By the version in force at the end of the period: what the provider owes. */
  private List<Metric> promised(Agreement agreement) {
    return ScorePromise.promised(agreement, period).stream()
        .filter(metric -> metric.owedBy() == Side.PROVIDER)
        .toList();
  }

  private Map<ClockKey, Tally> tallies(Agreement agreement) {
    Map<ClockKey, Tally> tallies = new LinkedHashMap<>();
    stores
        .tallies()
        .of(List.of(agreement.id()), period.length(), period.first(), period.first())
        .forEach((key, tally) -> tallies.merge(key.clock(), tally, Tally::plus));
    return tallies;
  }

  private List<TicketCount> counts(Agreement agreement) {
    return TicketCount.of(period.length(), stores.outcomes().of(agreement.id(), period)).stream()
        .filter(count -> count.counted().owing().equals(department.id()))
        .toList();
  }

  private List<Team> teams(List<TicketCount> counts, Map<Long, WorkedTicket> worked) {
    List<Team> teams = new ArrayList<>();
    for (MemberGroup group : department.memberGroups()) {
      List<TicketCount> its =
          counts.stream().filter(count -> isOf(group, count.counted())).toList();
      if (!its.isEmpty()) {
        Set<Long> issueIds = new HashSet<>();
        its.forEach(count -> issueIds.add(count.issueId()));
        teams.add(
            new Team(
                group.group(),
                (int) its.stream().map(one -> one.counted().assignee()).distinct().count(),
                sum(its),
                Guards.of(
                    worked.entrySet().stream()
                        .filter(one -> issueIds.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())));
      }
    }
    return teams;
  }

  private boolean isOf(MemberGroup group, Counted counted) {
    return group.isInForce(counted.at())
        && counted
            .assignee()
            .filter(user -> rulebook.directory().isMember(user, group.group(), counted.at()))
            .isPresent();
  }

  /** By assignees who belonged to the department then. */
  private Map<UserKey, Tally> people(List<TicketCount> counts) {
    Map<UserKey, Tally> people = new LinkedHashMap<>();
    for (TicketCount count : counts) {
      count
          .counted()
          .assignee()
          .filter(user -> department.hasMember(user, rulebook.directory(), count.counted().at()))
          .ifPresent(user -> people.merge(user, Tally.of(count.counted()), Tally::plus));
    }
    return people;
  }

  private static Tally sum(List<TicketCount> counts) {
    return counts.stream().map(count -> Tally.of(count.counted())).reduce(Tally.NONE, Tally::plus);
  }
}
