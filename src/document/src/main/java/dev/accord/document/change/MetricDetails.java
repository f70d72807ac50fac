package dev.accord.document.change;

import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.TimeMetric;

/** What differs between two wordings of a metric. */
final class MetricDetails {
  private static final Details.Items<Goal> GOALS =
      new Details.Items<>("goal", Goal::id, Goal::name, MetricDetails::promise);

  private MetricDetails() {}

  private static String promise(Goal goal) {
    return "%s on %s for %s"
        .formatted(
            Phrases.target(goal.target()),
            goal.target().calendar(),
            FilterPhrase.of(goal.applies()));
  }

  static void compare(Details details, TimeMetric before, TimeMetric after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("owed by", before.owedBy(), after.owedBy(), Phrases::word);
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
  }

  private static void compare(Details details, Goal before, Goal after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("for", before.applies(), after.applies(), FilterPhrase::of);
    details.compare("target", Phrases.target(before.target()), Phrases.target(after.target()));
    details.compare("calendar", before.target().calendar(), after.target().calendar());
  }
}
