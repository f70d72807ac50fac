package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.StepAction;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.Amount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the steps of one version's escalations fit: their goals leave the time that they need,
 * and the tasks that they create have a clock.
 */
final class EscalationLints {
  /** A metric of more goals is not looked over beyond these. */
  private static final int MOST = 50;

  private final AgreementVersion version;
  private final DayLengths days;
  private final Set<RescueLabels.Label> asked;
  private final Path path;
  private final Problems problems;

  /**
   * Lints of one version.
   *
   * @param asked labels that some metric asks for, by project
   */
  EscalationLints(
      AgreementVersion version,
      DayLengths days,
      Set<RescueLabels.Label> asked,
      Path path,
      Problems problems) {
    this.version = version;
    this.days = days;
    this.asked = asked;
    this.path = path;
    this.problems = problems;
  }

  void check() {
    for (int i = 0; i < version.metrics().size(); i++) {
      if (version.metrics().get(i) instanceof TimeMetric metric) {
        Path steps = path.member("metrics").item(i).member("escalation");
        for (int j = 0; j < metric.escalation().size(); j++) {
          check(metric, metric.escalation().get(j), steps.item(j));
        }
      }
    }
  }

  private void check(TimeMetric metric, EscalationStep step, Path at) {
    if (step.at() instanceof Threshold.Before before) {
      tooEarly(metric.goals(), before.amount())
          .ifPresent(
              goal ->
                  problems.warning(
                      at.member("at"),
                      "Step '%s' comes %s before due, but goal %s allows %s: it comes with the start."
                          .formatted(
                              step.id(),
                              before.amount(),
                              Words.quoted(goal.name()),
                              ((Target.Within) goal.target()).amount()),
                      "Choose less time, or a share of the target."));
    }
    for (int i = 0; i < step.actions().size(); i++) {
      if (step.actions().get(i) instanceof StepAction.CreateIssue issue) {
        withoutClock(issue, at.member("do").item(i).member("createIssue"));
      }
    }
  }

  private Optional<Goal> tooEarly(List<Goal> goals, Amount before) {
    return goals.stream().limit(MOST).filter(goal -> isTooEarly(goal, before)).findFirst();
  }

  private boolean isTooEarly(Goal goal, Amount before) {
    if (!(goal.target() instanceof Target.Within within)) {
      return false;
    }
    Duration day = days.of(within.calendar(), version.effectiveFrom());
    return DayLengths.on(day, within.amount()).compareTo(DayLengths.on(day, before)) < 0;
  }

  private void withoutClock(StepAction.CreateIssue issue, Path at) {
    Optional<String> label = issue.label();
    if (label.isPresent() && !RescueLabels.isAsked(asked, issue.project(), label.get())) {
      problems.warning(
          at.member("label"),
          "No metric of an agreement that holds for project %s asks for the label %s, so the task has no clock."
              .formatted(issue.project(), Words.quoted(label.get())),
          "Add a metric whose goal asks for it.");
    }
  }
}
