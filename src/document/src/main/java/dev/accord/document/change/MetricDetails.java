package dev.accord.document.change;

import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.agreement.TimeMetric;
import java.math.BigDecimal;

/** What differs between two wordings of a metric. */
final class MetricDetails {
  private static final Details.Items<Goal> GOALS =
      new Details.Items<>("goal", Goal::id, Goal::name, MetricDetails::promise);

  private static final Details.Items<EscalationStep> STEPS =
      new Details.Items<>("step", EscalationStep::id, step -> step.id().value(), StepPhrase::of);

  private MetricDetails() {}

  private static String promise(Goal goal) {
    return "%s on %s for %s"
        .formatted(
            Phrases.target(goal.target()),
            goal.target().calendar(),
            FilterPhrase.of(goal.applies()));
  }

  static void compare(Details details, Metric before, Metric after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("owed by", before.owedBy(), after.owedBy(), Phrases::word);
    details.compare("weight", before.weight(), after.weight());
    if (before instanceof TimeMetric was && after instanceof TimeMetric is) {
      compare(details, was, is);
    } else if (before instanceof QualityMetric was && after instanceof QualityMetric is) {
      compare(details, was, is);
    } else if (before instanceof ExperienceMetric was && after instanceof ExperienceMetric is) {
      compare(details, was, is);
    } else {
      details.compare("kind", before, after, MetricDetails::kind);
    }
  }

  private static String kind(Metric metric) {
    if (metric instanceof TimeMetric) {
      return "time";
    }
    return metric instanceof QualityMetric ? "quality" : "experience";
  }

  private static void compare(Details details, QualityMetric before, QualityMetric after) {
    details.compare("measure", before.measure(), after.measure(), Phrases::word);
    details.compare("for", before.applies(), after.applies(), FilterPhrase::of);
    details.compare(
        "compliance target", before.complianceTarget(), after.complianceTarget(), Phrases::percent);
  }

  private static void compare(Details details, ExperienceMetric before, ExperienceMetric after) {
    details.compare("question", before.question(), after.question(), Phrases::word);
    details.compare("at least", before.atLeast(), after.atLeast(), BigDecimal::toPlainString);
    details.compare("minimum of answers", before.minimumAnswers(), after.minimumAnswers());
  }

  private static void compare(Details details, TimeMetric before, TimeMetric after) {
    details.compare("starts", before.start(), after.start(), Phrases::anchor);
    details.compare("after", before.after(), after.after(), Phrases.orNone(Object::toString));
    details.compareItems("pause", before.pauses(), after.pauses(), Phrases::pause);
    details.compare(
        "longest pause", before.pauseCap(), after.pauseCap(), Phrases.orNone(Phrases::cap));
    details.compare("stops", before.stop(), after.stop(), Phrases::stop);
    details.compare("cancelled", before.cancel(), after.cancel(), Phrases.orNone(FilterPhrase::of));
    details.compareKeyed(GOALS, before.goals(), after.goals(), MetricDetails::compare);
    details.compare("when reopened", before.reopen(), after.reopen(), Phrases::reopen);
    details.compare(
        "when the goal changes", before.goalChange(), after.goalChange(), Phrases::word);
    details.compare(
        "grace when tightened",
        before.graceWhenTightened(),
        after.graceWhenTightened(),
        Phrases::yesOrNo);
    details.compare("at risk from", before.atRisk(), after.atRisk(), Phrases::percent);
    details.compare(
        "compliance target", before.complianceTarget(), after.complianceTarget(), Phrases::percent);
    details.compareKeyed(STEPS, before.escalation(), after.escalation(), MetricDetails::compare);
  }

  private static void compare(Details details, EscalationStep before, EscalationStep after) {
    details.compare("at", before.at(), after.at(), StepPhrase::of);
    details.compareItems("addressee", before.tell(), after.tell(), StepPhrase::of);
    details.compareItems("action", before.actions(), after.actions(), StepPhrase::of);
    details.compare("urgent", before.urgent(), after.urgent(), Phrases::yesOrNo);
    details.compare(
        "left out when acknowledged",
        before.unlessAcknowledged(),
        after.unlessAcknowledged(),
        Phrases.orNone(StepId::value));
  }

  private static void compare(Details details, Goal before, Goal after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("for", before.applies(), after.applies(), FilterPhrase::of);
    details.compare("target", Phrases.target(before.target()), Phrases.target(after.target()));
    details.compare("calendar", before.target().calendar(), after.target().calendar());
  }
}
