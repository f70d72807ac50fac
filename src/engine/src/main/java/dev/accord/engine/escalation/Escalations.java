package dev.accord.engine.escalation;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out which steps of an escalation have come true.
 *
 * <p>A step comes true once in a cycle: at the first instant at which the cycle is open and its
 * time used has reached the step's threshold, under the promise in force at that instant. With "at
 * 80 %" of eight hours, begun on Monday 09:00 and never paused, that is Monday 15:24. A stop at
 * that very instant comes first. Of several steps that a changed promise leaves behind at once only
 * the furthest is raised. Tickets that are only measured raise nothing.
 */
public final class Escalations {
  private final Assessment assessment;
  private final Rulebook rulebook;
  private final List<RaisedStep> raised = new ArrayList<>();
  private long next = WorkingTime.NEVER;

  private Escalations(Assessment assessment, Rulebook rulebook) {
    this.assessment = assessment;
    this.rulebook = rulebook;
  }

  /**
   * The escalation as of the assessment's instant, that instant included.
   *
   * @param rulebook the one that the ticket was assessed under
   */
  public static EscalationPlan of(Assessment assessment, Rulebook rulebook) {
    return new Escalations(assessment, rulebook).plan();
  }

  private EscalationPlan plan() {
    for (Clock clock : assessment.clocks()) {
      for (Cycle cycle : clock.cycles()) {
        if (!cycle.marks().contains(Mark.MEASURED_ONLY)) {
          cycle(clock, cycle);
        }
      }
    }
    raised.sort(Comparator.comparing(RaisedStep::dueAt));
    return new EscalationPlan(
        raised,
        next == WorkingTime.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next)));
  }

  private void cycle(Clock clock, Cycle cycle) {
    List<Stretch> course = Course.of(cycle, rulebook);
    Set<StepId> before = new HashSet<>();
    for (List<Stretch> tenure : tenures(course)) {
      int version = tenure.get(0).commitment().version();
      List<EscalationStep> steps =
          steps(clock, version).stream().filter(step -> !before.contains(step.id())).toList();
      Ladder ladder = Ladder.climb(steps, tenure, assessment.asOf());
      for (Ladder.Rung rung : ladder.reached()) {
        raised.add(raised(clock, cycle, version, rung, course.get(course.size() - 1)));
      }
      steps.stream().filter(step -> !ladder.isAhead(step)).forEach(step -> before.add(step.id()));
      next = Math.min(next, ladder.next());
    }
  }

  private RaisedStep raised(
      Clock clock, Cycle cycle, int version, Ladder.Rung rung, Stretch present) {
    boolean late = cycle.breachedAt().isPresent();
    boolean open = cycle.stop().isEmpty();
    return new RaisedStep(
        new StepKey(assessment.ticket(), clock.key(), version, cycle.number(), rung.step().id()),
        rung.step(),
        Instant.ofEpochMilli(rung.at()),
        late || (open && present.isBehind(rung.step().at(), assessment.asOf())),
        clock.owing(),
        clock.other());
  }

  /**
   * The course by the versions that judged it, one after the other. Each has steps of its own; one
   * an earlier version left behind does not come again.
   */
  private static List<List<Stretch>> tenures(List<Stretch> course) {
    List<List<Stretch>> tenures = new ArrayList<>();
    int version = 0;
    for (Stretch stretch : course) {
      if (stretch.commitment().version() != version) {
        version = stretch.commitment().version();
        tenures.add(new ArrayList<>());
      }
      tenures.get(tenures.size() - 1).add(stretch);
    }
    return tenures;
  }

  /** Those of a version, which need not be the one that judges the clock now. */
  private List<EscalationStep> steps(Clock clock, int number) {
    if (number == clock.version()) {
      return clock.metric().escalation();
    }
    return rulebook.agreement(clock.key().agreement()).stream()
        .map(Agreement::versions)
        .flatMap(List::stream)
        .filter(version -> version.number() == number)
        .map(AgreementVersion::timeMetrics)
        .flatMap(List::stream)
        .filter(metric -> metric.id().equals(clock.key().metric()))
        .map(TimeMetric::escalation)
        .flatMap(List::stream)
        .toList();
  }
}
