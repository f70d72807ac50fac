package dev.accord.engine.clock;

import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.TimeMetric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folds all metrics of one agreement, each after the one that has to stop first. */
final class AgreementFold {
  private final FoldContext context;
  private final Wordings wordings;
  private final Plan plan;
  private final Map<MetricId, ClockFold> folded = new HashMap<>();
  private final Set<MetricId> underWay = new LinkedHashSet<>();

  AgreementFold(Plan plan, FoldContext context) {
    this.plan = plan;
    this.context = context;
    this.wordings = new Wordings(context.scope());
  }

  /** The clocks, in the order of the latest version's metrics, then those of earlier ones. */
  List<Clock> clocks() {
    List<Clock> clocks = new ArrayList<>();
    for (MetricId id : plan.metrics()) {
      report(id).clock().ifPresent(clocks::add);
    }
    return clocks;
  }

  /** The earliest instant after {@code asOf} at which a clock changes without an event. */
  long nextChange() {
    long next = nextChangeOfWording();
    for (MetricId id : plan.metrics()) {
      next = Math.min(next, report(id).nextChange());
    }
    return next;
  }

  /**
   * When a version comes, goes or takes over that makes other clocks of what has happened so far.
   */
  private long nextChangeOfWording() {
    for (long change : plan.turns(context.asOf())) {
      if (!new AgreementFold(plan, context.asOf(change)).outlines().equals(outlines())) {
        return change;
      }
    }
    return Meter.NEVER;
  }

  /** What only a version can change of a clock, besides events. */
  private record Outline(ClockKey key, int version, String problem, int cycles) {}

  private List<Outline> outlines() {
    return clocks().stream()
        .map(
            clock ->
                new Outline(clock.key(), clock.version(), clock.problem(), clock.cycles().size()))
        .toList();
  }

  private ClockReport report(MetricId id) {
    return new ClockReport(id, fold(id), context, wordings);
  }

  private ClockFold fold(MetricId id) {
    ClockFold done = folded.get(id);
    if (done != null) {
      return done;
    }
    underWay.add(id);
    Openings openings =
        new Openings(
            id, context.scope(), wordings, context.conditions(), this::firstStop, context.asOf());
    ClockFold fold = new ClockFold(context, plan, openings, changes(id)).run();
    underWay.remove(id);
    folded.put(id, fold);
    return fold;
  }

  /** Metrics that wait for each other wait for ever. */
  private long firstStop(MetricId id) {
    return underWay.contains(id) ? Meter.NEVER : fold(id).firstStop();
  }

  /** Instants at which the metric may begin although nothing happens to the ticket. */
  private long[] changes(MetricId id) {
    long created = context.scope().moments().get(0).at();
    long[] changes = plan.changes(created, context.asOf());
    for (AgreementVersion version : context.scope().agreement().versions()) {
      Optional<MetricId> after = version.timeMetric(id).flatMap(TimeMetric::after);
      if (after.isPresent() && firstStop(after.get()) <= context.asOf()) {
        changes = Arrays.copyOf(changes, changes.length + 1);
        changes[changes.length - 1] = firstStop(after.get());
      }
    }
    Arrays.sort(changes);
    return changes;
  }
}
