package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.Optional;

/**
 * Which fields decide the answers to the questions that are asked of a ticket about a metric,
 * whichever version judges it: while none of them changes, nor the departments, no answer does.
 *
 * @param ready whether a clock may run
 * @param ending whether and how it ends
 * @param goal what is promised
 * @param pause which rule pauses it
 */
record Reads(FieldSet ready, FieldSet ending, FieldSet goal, FieldSet pause) {

  static Reads of(MetricId id, Agreement agreement, Rulebook rulebook, FieldSet projectPauses) {
    Reads reads = new Reads(FieldSet.NONE, FieldSet.NONE, FieldSet.NONE, projectPauses);
    for (AgreementVersion version : agreement.versions()) {
      Optional<TimeMetric> metric = version.timeMetric(id);
      if (metric.isPresent()) {
        reads = reads.and(of(metric.get(), services(version, rulebook)));
      }
    }
    return reads;
  }

  private Reads and(Reads other) {
    return new Reads(
        ready.and(other.ready),
        ending.and(other.ending),
        goal.and(other.goal),
        pause.and(other.pause));
  }

  private static Reads of(TimeMetric metric, FieldSet services) {
    FieldSet end = stop(metric).and(metric.cancel().map(Filter::reads).orElse(FieldSet.NONE));
    return new Reads(
        anchor(metric).and(end), services.and(end), goals(metric.goals()), pauses(metric.pauses()));
  }

  private static FieldSet anchor(TimeMetric metric) {
    if (metric.start() instanceof Anchor.ConditionTrue whenever) {
      return whenever.condition().reads();
    }
    return metric.start() instanceof Anchor.Asked asked ? asked.complete().reads() : FieldSet.NONE;
  }

  private static FieldSet stop(TimeMetric metric) {
    return metric.stop() instanceof Stop.When when ? when.condition().reads() : FieldSet.NONE;
  }

  private static FieldSet services(AgreementVersion version, Rulebook rulebook) {
    return Filter.reads(
        version.services().stream()
            .flatMap(id -> rulebook.service(id).stream())
            .map(service -> service.requests())
            .toList());
  }

  /** What a promised date comes to depends on the version of a calendar, too: ask each time. */
  private static FieldSet goals(List<Goal> goals) {
    boolean dated = goals.stream().anyMatch(goal -> goal.target() instanceof Target.By);
    return dated ? FieldSet.ALL : Filter.reads(goals.stream().map(Goal::applies).toList());
  }

  /** Those of all projects' pauses: a ticket may come into any. */
  static FieldSet projectPauses(Rulebook rulebook) {
    return pauses(
        rulebook.projects().stream().map(ProjectSettings::pauses).flatMap(List::stream).toList());
  }

  private static FieldSet pauses(List<PauseRule> rules) {
    return Filter.reads(rules.stream().map(PauseRule::condition).toList());
  }
}
