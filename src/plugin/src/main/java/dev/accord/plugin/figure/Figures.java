package dev.accord.plugin.figure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TallyPart;
import dev.accord.plugin.store.TallyStore;
import dev.accord.plugin.view.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compliance of what somebody may read, out of tallies. */
public final class Figures {
  private final TallyStore tallies;
  private final ReportBook reports;
  private final Clock clock;

  public Figures(Stores stores, ReportBook reports, Clock clock) {
    this.tallies = stores.tallies();
    this.reports = reports;
    this.clock = clock;
  }

  /** The periods one after another, and the promises of the last that says something. */
  public record Course(
      Percent target,
      List<PeriodFigure> periods,
      PeriodFigure latest,
      List<PromiseFigure> promises) {}

  /** The period in which it is now, where the first of the agreements is. */
  public static PeriodLabel present(Readable readable, PeriodLength length, Instant now) {
    ZoneId zone =
        readable.agreements().values().stream()
            .flatMap(agreement -> agreement.versionAt(now).stream())
            .map(version -> version.zone())
            .findFirst()
            .orElse(ZoneOffset.UTC);
    return new PeriodLabel(length, length.firstOf(now.atZone(zone).toLocalDate()));
  }

  /**
   * So many periods until one, that one included. How long it took is told of the latest only: of a
   * whole course it would be by far the most to read.
   */
  public Course course(Readable readable, PeriodLabel until, int periods) {
    Instant now = clock.instant();
    Clauses clauses = new Clauses(readable.rules(), now);
    Percent target = clauses.target(readable.agreements().values(), readable.scope().metric());
    List<PeriodLabel> labels = labels(until, periods);
    Map<LocalDate, Tally> counts =
        sums(counts(readable, labels.get(0), until), part -> part.key().firstDay());
    LocalDate present = present(readable, until.length(), now).first();
    PeriodLabel latest = latest(labels, counts, present);
    Map<TallyKey, Tally> ofLatest = tallies(readable, latest);
    counts.put(latest.first(), Tally.sum(ofLatest.values()));
    Map<PeriodLabel, ReportBook.Standing> standings = reports.standings(readable, labels);
    Map<PeriodLabel, PeriodFigure> course = new LinkedHashMap<>();
    for (PeriodLabel label : labels) {
      boolean running = !label.first().isBefore(present);
      ReportBook.Standing standing = Objects.requireNonNull(standings.get(label));
      course.put(
          label,
          new PeriodFigure(
              Figure.of(counts.getOrDefault(label.first(), Tally.NONE), target),
              about(label, running, standing)));
    }
    return new Course(
        target,
        List.copyOf(course.values()),
        Objects.requireNonNull(course.get(latest)),
        promises(readable, clauses, ofLatest));
  }

  private static <K> Map<K, Tally> sums(Stream<TallyPart> parts, Function<TallyPart, K> by) {
    return parts.collect(
        groupingBy(
            by, HashMap::new, collectingAndThen(mapping(TallyPart::tally, toList()), Tally::sum)));
  }

  private static List<PeriodLabel> labels(PeriodLabel until, int periods) {
    return IntStream.range(0, periods)
        .mapToObj(i -> until.length().plus(until.first(), i + 1 - periods))
        .map(first -> new PeriodLabel(until.length(), first))
        .toList();
  }

  /** The figure of one period for each department that promises something. */
  public Map<DepartmentId, Figure> ofEachProvider(Readable readable, PeriodLabel period) {
    Clauses clauses = new Clauses(readable.rules(), clock.instant());
    Map<DepartmentId, Tally> found =
        sums(counts(readable, period, period), part -> provider(readable, part.key()));
    Map<DepartmentId, Figure> figures = new TreeMap<>(Comparator.comparing(DepartmentId::value));
    readable
        .byProvider()
        .forEach(
            (provider, agreements) ->
                figures.put(
                    provider,
                    Figure.of(
                        found.getOrDefault(provider, Tally.NONE),
                        clauses.target(agreements, readable.scope().metric()))));
    return figures;
  }

  private Map<TallyKey, Tally> tallies(Readable readable, PeriodLabel period) {
    LocalDate first = period.first();
    Collection<AgreementId> agreements = readable.agreements().keySet();
    Map<TallyKey, Tally> found =
        readable.isMostOfAll()
            ? tallies.ofAll(period.length(), first, first)
            : tallies.of(agreements, period.length(), first, first);
    found.keySet().removeIf(key -> !isIn(readable, key));
    return found;
  }

  /** Of all periods from one to another, both in. */
  private Stream<TallyPart> counts(Readable readable, PeriodLabel from, PeriodLabel until) {
    return found(readable, until.length(), from.first(), until.first()).stream()
        .filter(part -> isIn(readable, part.key()));
  }

  /** By what there is the least to read. */
  private List<TallyPart> found(
      Readable readable, PeriodLength length, LocalDate first, LocalDate last) {
    Optional<ServiceId> service = readable.scope().service();
    if (service.isPresent()) {
      return tallies.counts(service.get(), length, first, last);
    }
    Optional<DepartmentId> other = readable.scope().owedTo();
    if (other.isPresent()) {
      return tallies.counts(other.get(), length, first, last);
    }
    return readable.isMostOfAll()
        ? tallies.countsOfAll(length, first, last)
        : tallies.counts(readable.agreements().keySet(), length, first, last);
  }

  private static DepartmentId provider(Readable readable, TallyKey key) {
    return Objects.requireNonNull(readable.agreements().get(key.clock().agreement())).provider();
  }

  private static boolean isIn(Readable readable, TallyKey key) {
    Agreement agreement = readable.agreements().get(key.clock().agreement());
    return agreement != null
        && readable
            .scope()
            .includes(agreement, key.clock(), key.goal(), key.owing(), key.other(), key.service());
  }

  private static PeriodFigure.About about(
      PeriodLabel label, boolean running, ReportBook.Standing standing) {
    return new PeriodFigure.About(
        label.toString(),
        label.first(),
        label.length().plus(label.first(), 1),
        running,
        standing.frozen(),
        standing.restatements());
  }

  /** The last that has ended and says something, else the last of all. */
  private static PeriodLabel latest(
      List<PeriodLabel> labels, Map<LocalDate, Tally> counts, LocalDate present) {
    return labels.stream()
        .filter(label -> label.first().isBefore(present))
        .filter(label -> says(counts.getOrDefault(label.first(), Tally.NONE)))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> labels.get(labels.size() - 1));
  }

  private static boolean says(Tally counts) {
    return counts.compliance().counted() > 0;
  }

  private record Promise(Agreement agreement, TallyKey key) {}

  private static List<PromiseFigure> promises(
      Readable readable, Clauses clauses, Map<TallyKey, Tally> tallies) {
    Map<Reference, Promise> keys = new LinkedHashMap<>();
    Map<Reference, Tally> sums = new LinkedHashMap<>();
    tallies.forEach(
        (key, tally) -> {
          Reference promise =
              new Reference(
                  key.clock().toString(), key.goal().map(goal -> goal.value()).orElse(""));
          Agreement agreement =
              Objects.requireNonNull(readable.agreements().get(key.clock().agreement()));
          keys.putIfAbsent(promise, new Promise(agreement, key));
          sums.merge(promise, tally, Tally::plus);
        });
    return keys.entrySet().stream()
        .sorted(
            (one, other) ->
                (one.getKey().id() + one.getKey().name())
                    .compareTo(other.getKey().id() + other.getKey().name()))
        .map(one -> promise(one.getValue(), clauses, sums.getOrDefault(one.getKey(), Tally.NONE)))
        .toList();
  }

  private static PromiseFigure promise(Promise promise, Clauses clauses, Tally tally) {
    TallyKey key = promise.key();
    Optional<Metric> metric = clauses.metric(promise.agreement(), key.clock().metric());
    Optional<Goal> goal = clauses.goal(promise.agreement(), key.clock().metric(), key.goal());
    Percent target = Clauses.target(metric);
    return new PromiseFigure(
        Figure.of(tally, target),
        new PromiseFigure.About(
            Clauses.reference(promise.agreement()),
            clause(key, metric),
            key.goal()
                .map(id -> new Reference(id.value(), goal.map(Goal::name).orElse(id.value())))
                .orElse(null),
            goal.flatMap(clauses::target).map(Duration::toMillis).orElse(null),
            Figure.told(target)));
  }

  private static PromiseFigure.Clause clause(TallyKey key, Optional<Metric> metric) {
    String id = key.clock().metric().value();
    String kind =
        metric
            .map(one -> one instanceof TimeMetric ? "time" : kind(one))
            .orElse(key.goal().isPresent() ? "time" : "quality");
    return new PromiseFigure.Clause(id, metric.map(Metric::name).orElse(id), kind);
  }

  private static String kind(Metric metric) {
    return metric instanceof QualityMetric ? "quality" : "experience";
  }
}
