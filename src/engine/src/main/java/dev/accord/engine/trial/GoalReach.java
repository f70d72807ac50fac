package dev.accord.engine.trial;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which goals of one version the tickets come to. */
final class GoalReach {
  private final AgreementId agreement;
  private final AgreementVersion version;
  private final List<TriedTicket> tickets;
  private final Directory directory;
  private final List<GoalCount> counts = new ArrayList<>();
  private final List<TrialFinding> findings = new ArrayList<>();

  /**
   * A ticket that has a clock of a metric.
   *
   * @param last how it stands as of the assessment
   */
  private record Measured(Clock clock, Step last) {
    boolean cameTo(GoalId goal) {
      return clock.cycles().stream().anyMatch(cycle -> cycle.goal().id().equals(goal));
    }
  }

  GoalReach(
      AgreementId agreement,
      AgreementVersion version,
      List<TriedTicket> tickets,
      Directory directory) {
    this.agreement = agreement;
    this.version = version;
    this.tickets = tickets;
    this.directory = directory;
    version.timeMetrics().forEach(this::count);
  }

  List<GoalCount> counts() {
    return counts;
  }

  List<TrialFinding> findings() {
    return findings;
  }

  private void count(TimeMetric metric) {
    List<Measured> measured = measured(metric);
    for (int i = 0; i < metric.goals().size(); i++) {
      Goal goal = metric.goals().get(i);
      int reached = (int) measured.stream().filter(each -> each.cameTo(goal.id())).count();
      GoalPlace place = new GoalPlace(agreement, version.number(), metric.id(), goal.id());
      Optional<Goal> shadow = Optional.empty();
      if (reached == 0 && !measured.isEmpty()) {
        shadow = unreached(metric, goal, metric.goals().subList(0, i), measured);
      }
      counts.add(new GoalCount(place, reached, shadow.map(Goal::id)));
    }
  }

  /** Says why a goal got no ticket; gives the goal above that took them, if that is the reason. */
  private Optional<Goal> unreached(
      TimeMetric metric, Goal goal, List<Goal> above, List<Measured> measured) {
    List<Measured> meant =
        measured.stream().filter(each -> each.last().matches(goal.applies(), directory)).toList();
    if (meant.isEmpty()) {
      find(
          TrialFinding.Kind.UNREACHED,
          metric,
          goal,
          "Goal '%s' of '%s' is for none of %s."
              .formatted(goal.name(), metric.name(), Count.of(measured.size())),
          "Check what it is for, unless such tickets are rare.");
      return Optional.empty();
    }
    Map<GoalId, Long> takers =
        meant.stream()
            .flatMap(each -> each.clock().cycles().stream())
            .map(cycle -> cycle.goal().id())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Optional<Goal> shadow =
        above.stream()
            .filter(each -> takers.containsKey(each.id()))
            .max(Comparator.comparing(each -> takers.getOrDefault(each.id(), 0L)));
    shadow.ifPresent(
        by ->
            find(
                TrialFinding.Kind.SHADOWED,
                metric,
                goal,
                "Goal '%s' of '%s' gets none of %s: goal '%s' above takes them."
                    .formatted(goal.name(), metric.name(), Count.allOf(meant.size()), by.name()),
                "Move it up, or narrow goal '%s'.".formatted(by.name())));
    return shadow;
  }

  private List<Measured> measured(TimeMetric metric) {
    List<Measured> measured = new ArrayList<>();
    for (TriedTicket tried : tickets) {
      List<Step> steps = Timeline.of(tried.ticket(), tried.assessment().asOf());
      tried.assessment().clocks().stream()
          .filter(clock -> clock.key().agreement().equals(agreement))
          .filter(clock -> clock.version() == version.number())
          .filter(clock -> clock.key().metric().equals(metric.id()))
          .filter(clock -> !clock.cycles().isEmpty() && !steps.isEmpty())
          .forEach(clock -> measured.add(new Measured(clock, steps.get(steps.size() - 1))));
    }
    return measured;
  }

  private void find(
      TrialFinding.Kind kind, TimeMetric metric, Goal goal, String message, String cure) {
    findings.add(
        new TrialFinding(
            kind,
            Optional.of(agreement),
            version.number(),
            Optional.of(metric.id()),
            Optional.of(goal.id()),
            message,
            cure));
  }
}
