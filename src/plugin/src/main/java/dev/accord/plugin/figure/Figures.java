package dev.accord.plugin.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TallyStore;
import dev.accord.plugin.view.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
  public static PeriodLabel present(
      Readable readable, dev.accord.engine.agreement.PeriodLength length, Instant now) {
    ZoneId zone =
        readable.agreements().values().stream()
            .flatMap(agreement -> agreement.versionAt(now).stream())
            .map(version -> version.zone())
            .findFirst()
            .orElse(ZoneOffset.UTC);
    return new PeriodLabel(length, length.firstOf(now.atZone(zone).toLocalDate()));
  }

  /** So many periods until one, that one included. */
  public Course course(Readable readable, PeriodLabel until, int periods) {
    Instant now = clock.instant();
    Clauses clauses = new Clauses(readable.rules(), now);
    Percent target = clauses.target(readable.agreements().values(), readable.scope().metric());
    LocalDate first = until.length().plus(until.first(), 1 - periods);
    Map<LocalDate, Map<TallyKey, Tally>> found =
        byDay(tallies(readable, new PeriodLabel(until.length(), first), until));
    LocalDate present = present(readable, until.length(), now).first();
    List<PeriodLabel> labels =
        IntStream.range(0, periods)
            .mapToObj(i -> new PeriodLabel(until.length(), until.length().plus(first, i)))
            .toList();
    Map<PeriodLabel, ReportBook.Standing> standings = reports.standings(readable, labels);
    List<PeriodFigure> course = new ArrayList<>();
    for (PeriodLabel label : labels) {
      Tally tally = Tally.sum(found.getOrDefault(label.first(), Map.of()).values());
      boolean running = !label.first().isBefore(present);
      course.add(
          new PeriodFigure(
              Figure.of(tally, target),
              about(label, running, Objects.requireNonNull(standings.get(label)))));
    }
    PeriodFigure latest = latest(course);
    Map<TallyKey, Tally> ofLatest = found.getOrDefault(latest.about().first(), Map.of());
    return new Course(target, course, latest, promises(readable, clauses, ofLatest));
  }

  /** The figure of one period. */
  public Figure of(Readable readable, PeriodLabel period) {
    Percent target =
        new Clauses(readable.rules(), clock.instant())
            .target(readable.agreements().values(), readable.scope().metric());
    return Figure.of(Tally.sum(tallies(readable, period, period).values()), target);
  }

  /** The figure of one period for each department that promises something. */
  public Map<DepartmentId, Figure> ofEachProvider(Readable readable, PeriodLabel period) {
    Clauses clauses = new Clauses(readable.rules(), clock.instant());
    Map<DepartmentId, List<Tally>> found =
        tallies(readable, period, period).entrySet().stream()
            .collect(
                groupingBy(
                    one -> provider(readable, one.getKey()),
                    mapping(Map.Entry::getValue, toList())));
    Map<DepartmentId, Figure> figures = new TreeMap<>(Comparator.comparing(DepartmentId::value));
    readable
        .byProvider()
        .forEach(
            (provider, agreements) ->
                figures.put(
                    provider,
                    Figure.of(
                        Tally.sum(found.getOrDefault(provider, List.of())),
                        clauses.target(agreements, readable.scope().metric()))));
    return figures;
  }

  /** The share that the scope's figures are held against. */
  public Percent target(Readable readable) {
    return new Clauses(readable.rules(), clock.instant())
        .target(readable.agreements().values(), readable.scope().metric());
  }

  private Map<TallyKey, Tally> tallies(Readable readable, PeriodLabel from, PeriodLabel until) {
    Map<TallyKey, Tally> found =
        readable.isMostOfAll()
            ? tallies.ofAll(until.length(), from.first(), until.first())
            : tallies.of(
                readable.agreements().keySet(), until.length(), from.first(), until.first());
    found.keySet().removeIf(key -> !isIn(readable, key));
    return found;
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

  private static Map<LocalDate, Map<TallyKey, Tally>> byDay(Map<TallyKey, Tally> tallies) {
    Map<LocalDate, Map<TallyKey, Tally>> byDay = new HashMap<>();
    tallies.forEach(
        (key, tally) ->
            byDay.computeIfAbsent(key.firstDay(), day -> new LinkedHashMap<>()).put(key, tally));
    return byDay;
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
  private static PeriodFigure latest(List<PeriodFigure> course) {
    for (int i = course.size() - 1; i >= 0; i--) {
      PeriodFigure one = course.get(i);
      if (!one.about().running() && one.figure().counted() > 0) {
        return one;
      }
    }
    return course.get(course.size() - 1);
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
