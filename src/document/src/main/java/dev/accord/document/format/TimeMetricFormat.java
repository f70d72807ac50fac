package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.check.MetricLints;
import dev.accord.document.format.MetricFormat.Heading;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.Optional;

/** A promise on time. */
final class TimeMetricFormat {
  private static final Choice<GoalChange> GOAL_CHANGE = Choice.of(GoalChange.class);

  private TimeMetricFormat() {}

  /**
   * Reads what only a promise on time says.
   *
   * @param metrics the ids of the version's metrics
   */
  static Optional<Metric> read(Members members, Heading heading, References metrics) {
    Optional<TimeMetric> metric = metric(members, heading, metrics);
    metric.ifPresent(made -> MetricLints.check(made, members.path(), members.problems()));
    return metric.map(time -> time);
  }

  private static Optional<TimeMetric> metric(Members members, Heading heading, References metrics) {
    Optional<Anchor> start = members.required("start", AnchorFormat::read);
    Optional<MetricId> after =
        members.optional("after", Keys.used("metric", metrics, MetricId::new));
    List<PauseRule> pauses = members.list("pauses", PauseFormat::rule);
    Optional<PauseCap> cap = members.optional("pauseCap", PauseFormat::cap);
    Optional<Stop> stop = members.required("stop", StopFormat::read);
    Optional<Filter> cancel = members.optional("cancel", FilterFormat::read);
    References ids = members.scope("this metric");
    List<Goal> goals = members.requiredList("goals", goal -> GoalFormat.read(goal, ids));
    Reopen reopen = members.optional("reopen", ReopenFormat::read).orElse(Reopen.CONTINUE);
    GoalChange goalChange =
        members.optional("goalChange", GOAL_CHANGE::read).orElse(GoalChange.CARRY);
    boolean grace = members.optional("graceWhenTightened", Value::flag).orElse(false);
    Percent atRisk = members.optional("atRisk", Numbers::percent).orElse(Percent.EIGHTY);
    Percent compliance =
        members.optional("complianceTarget", Numbers::percent).orElse(Percent.NINETY_FIVE);
    List<EscalationStep> escalation = StepFormat.readAll(members);
    return members.build(
        () ->
            new TimeMetric(
                heading.id().orElseThrow(),
                heading.name().orElseThrow(),
                heading.owedBy(),
                heading.weight(),
                start.orElseThrow(),
                after,
                pauses,
                cap,
                stop.orElseThrow(),
                cancel,
                goals,
                reopen,
                goalChange,
                grace,
                atRisk,
                compliance,
                escalation));
  }

  static JsonElement write(ObjectWriter out, TimeMetric metric) {
    return out.with("start", AnchorFormat.write(metric.start()))
        .ifPresent("after", metric.after(), ObjectWriter::text)
        .unlessEmpty("pauses", metric.pauses(), PauseFormat::write)
        .ifPresent("pauseCap", metric.pauseCap(), PauseFormat::write)
        .with("stop", StopFormat.write(metric.stop()))
        .ifPresent("cancel", metric.cancel(), FilterFormat::write)
        .with("goals", ObjectWriter.array(metric.goals(), GoalFormat::write))
        .unless(Reopen.CONTINUE, "reopen", metric.reopen(), ReopenFormat::write)
        .unless(GoalChange.CARRY, "goalChange", metric.goalChange(), GOAL_CHANGE::write)
        .unless(false, "graceWhenTightened", metric.graceWhenTightened(), JsonPrimitive::new)
        .unless(Percent.EIGHTY, "atRisk", metric.atRisk(), Numbers::write)
        .unless(Percent.NINETY_FIVE, "complianceTarget", metric.complianceTarget(), Numbers::write)
        .unlessEmpty("escalation", metric.escalation(), StepFormat::write)
        .done();
  }
}
