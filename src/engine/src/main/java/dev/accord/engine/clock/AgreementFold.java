package dev.accord.engine.clock;

import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.Plan.PlannedMetric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Folds all metrics of one agreement, each after the one that has to stop first. */
final class AgreementFold {
  private final FoldContext context;
  private final Wordings wordings;
  private final Plan plan;

  /** By the index of the metric, as are those that have begun. */
  private final @Nullable ClockFold[] folded;

  private final boolean[] begun;
  private final List<ClockReport> reports = new ArrayList<>();

  AgreementFold(Plan plan, FoldContext context) {
    this.plan = plan;
    this.context = context;
    this.wordings = new Wordings(context.scope());
    this.folded = new @Nullable ClockFold[plan.metrics().size()];
    this.begun = new boolean[folded.length];
    for (PlannedMetric metric : plan.metrics()) {
      reports.add(new ClockReport(metric.id(), fold(metric), context, wordings));
    }
  }

  /** The clocks, in the order of the latest version's metrics, then those of earlier ones. */
  List<Clock> clocks() {
    List<Clock> clocks = new ArrayList<>(reports.size());
    for (ClockReport report : reports) {
      report.clock().ifPresent(clocks::add);
    }
    return clocks;
  }

  /** The earliest instant after {@code asOf} at which a clock changes without an event. */
  long nextChange() {
    long next = nextChangeOfWording();
    for (ClockReport report : reports) {
      next = Math.min(next, report.nextChange());
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

  private ClockFold fold(PlannedMetric metric) {
    ClockFold done = folded[metric.index()];
    if (done != null) {
      return done;
    }
    begun[metric.index()] = true;
    Openings openings = new Openings(metric, plan, context, wordings, this::firstStop);
    ClockFold fold = new ClockFold(context, plan, metric.reads(), openings, changes(metric)).run();
    folded[metric.index()] = fold;
    return fold;
  }

  /** Metrics that wait for each other, or for one that there is not, wait for ever. */
  private long firstStop(MetricId id) {
    for (PlannedMetric metric : plan.metrics()) {
      if (metric.id().equals(id)) {
        boolean underWay = begun[metric.index()] && folded[metric.index()] == null;
        return underWay ? Meter.NEVER : fold(metric).firstStop();
      }
    }
    return Meter.NEVER;
  }

  /** Instants at which the metric may begin although nothing happens to the ticket. */
  private long[] changes(PlannedMetric metric) {
    long created = context.scope().moments().get(0).at();
    long[] changes = plan.changes(created, context.asOf());
    if (metric.after().isEmpty()) {
      return changes;
    }
    return LongStream.concat(
            Arrays.stream(changes),
            metric.after().stream()
                .mapToLong(this::firstStop)
                .filter(stop -> stop <= context.asOf()))
        .sorted()
        .toArray();
  }
}
