package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.check.MetricLints;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.Optional;

/** One promise. Its kind is said, for there will be other kinds than time. */
final class MetricFormat {
  private static final List<String> KINDS = List.of("time");
  private static final Choice<Side> SIDE = Choice.of(Side.class);
  private static final Choice<GoalChange> GOAL_CHANGE = Choice.of(GoalChange.class);

  private MetricFormat() {}

  /**
   * Reads a metric.
   *
   * @param metrics the ids of the version's metrics
   */
  static Optional<TimeMetric> read(Value value, References metrics) {
    return value.members().flatMap(members -> read(members, metrics));
  }

  private static Optional<TimeMetric> read(Members members, References metrics) {
    Optional<String> kind = members.required("kind", MetricFormat::kind);
    Optional<MetricId> id = members.required("id", Keys.declared("metric", metrics, MetricId::new));
    Optional<TimeMetric> metric = kind.flatMap(time -> time(members, id, metrics));
    metric.ifPresent(made -> MetricLints.check(made, members.path(), members.problems()));
    return metric;
  }

  private static Optional<String> kind(Value value) {
    return value
        .text()
        .flatMap(
            kind ->
                KINDS.contains(kind)
                    ? Optional.of(kind)
                    : value.mistake(
                        "There is no kind of metric %s; known is %s."
                            .formatted(Words.quoted(kind), Words.oneOf(KINDS)),
                        () -> Nearest.cure(kind, KINDS, "Use a known one, or a newer Accord.")));
  }

  private static Optional<TimeMetric> time(
      Members members, Optional<MetricId> id, References metrics) {
    Optional<String> name = members.required("name", Texts::name);
    Side owedBy = members.optional("owedBy", SIDE::read).orElse(Side.PROVIDER);
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
    return members.build(
        () ->
            new TimeMetric(
                id.orElseThrow(),
                name.orElseThrow(),
                owedBy,
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
                compliance));
  }

  static JsonElement write(TimeMetric metric) {
    return new ObjectWriter()
        .with("kind", "time")
        .with("id", metric.id())
        .with("name", metric.name())
        .unless(Side.PROVIDER, "owedBy", metric.owedBy(), SIDE::write)
        .with("start", AnchorFormat.write(metric.start()))
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
        .done();
  }
}
