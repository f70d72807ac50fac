package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.engine.review.Area;
import dev.accord.plugin.store.StoredOutcome;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Experiences;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report says as of now, out of tallies and outcomes. */
public final class Contents {
  private static final int MOST_MISSES = 200;

  private record Place(MetricId metric, Optional<GoalId> goal, Side owedBy) {}

  private final Stores stores;
  private final Rulebook rulebook;

  public Contents(Stores stores, Rulebook rulebook) {
    this.stores = stores;
    this.rulebook = rulebook;
  }

  /** With scores and misses. */
  public Content of(Agreement agreement, Period period, Experiences experiences) {
    return counted(agreement, period).with(scores(agreement, period, experiences));
  }

  /** Scores follow from answers alone, and are reckoned apart from what tickets count. */
  List<ScorePromise> scores(Agreement agreement, Period period, Experiences experiences) {
    return experiences
        .of(
            agreement,
            ScorePromise.promised(agreement, period),
            new PeriodLabel(period.length(), period.first()),
            rulebook)
        .stream()
        .map(ScorePromise::of)
        .toList();
  }

  /** With the misses of the provider, without scores. */
  Content counted(Agreement agreement, Period period) {
    List<StoredOutcome> cycles = stores.outcomes().of(agreement.id(), period);
    List<MissedTicket> misses =
        TicketCount.of(period.length(), cycles).stream()
            .filter(one -> one.isMissed() && one.owedBy(agreement) == Side.PROVIDER)
            .limit(MOST_MISSES)
            .map(MissedTicket::of)
            .toList();
    return new Content(promises(agreement, period), List.of(), misses);
  }

  /** Every promise of the agreement on which there is data, in its order. */
  public List<Promise> promises(Agreement agreement, Period period) {
    Map<Place, Tally> tallies = new LinkedHashMap<>();
    Map<TallyKey, Tally> stored =
        stores
            .tallies()
            .of(List.of(agreement.id()), period.length(), period.first(), period.first());
    stored.forEach(
        (key, tally) ->
            tallies.merge(
                new Place(key.clock().metric(), key.goal(), agreement.sideOf(key.owing())),
                tally,
                Tally::plus));
    List<Metric> metrics = metrics(agreement).toList();
    List<Promise> promises = new ArrayList<>();
    tallies.forEach(
        (place, tally) ->
            metrics.stream()
                .filter(metric -> metric.id().equals(place.metric()))
                .findFirst()
                .ifPresent(metric -> promises.add(promise(metric, place, tally, period))));
    promises.sort(Comparator.comparing(promise -> position(metrics, promise)));
    return promises;
  }

  /** Of the newest version first: a promise is called what it is called now. */
  static Stream<Metric> metrics(Agreement agreement) {
    List<AgreementVersion> newestFirst = new ArrayList<>(agreement.versions());
    Collections.reverse(newestFirst);
    return newestFirst.stream()
        .filter(AgreementVersion::isBinding)
        .flatMap(version -> version.metrics().stream());
  }

  private static int position(List<Metric> metrics, Promise promise) {
    for (int i = 0; i < metrics.size(); i++) {
      if (metrics.get(i).id().equals(promise.metric())) {
        return i;
      }
    }
    return metrics.size();
  }

  private Promise promise(Metric metric, Place place, Tally tally, Period period) {
    Optional<Goal> goal = place.goal().flatMap(id -> goal(metric, id));
    return new Promise(
        metric.id(),
        metric.name(),
        area(metric),
        place.owedBy(),
        place.goal().map(id -> new Promise.NamedGoal(id, goal.map(Goal::name).orElse(id.value()))),
        goal.flatMap(one -> amount(one, period)),
        complianceTarget(metric),
        tally);
  }

  private static Optional<Goal> goal(Metric metric, GoalId id) {
    return metric instanceof TimeMetric time
        ? time.goals().stream().filter(goal -> goal.id().equals(id)).findFirst()
        : Optional.empty();
  }

  private Optional<Duration> amount(Goal goal, Period period) {
    return goal.target() instanceof Target.Within within
        ? rulebook
            .calendar(within.calendar())
            .map(calendar -> within.amount().on(calendar, period.start()))
        : Optional.empty();
  }

  public static Area area(Metric metric) {
    if (metric instanceof TimeMetric) {
      return Area.TIME;
    }
    return metric instanceof QualityMetric ? Area.QUALITY : Area.EXPERIENCE;
  }

  /** The share to be kept; a score has a target of another kind, see {@link ExperienceMetric}. */
  public static Percent complianceTarget(Metric metric) {
    if (metric instanceof TimeMetric time) {
      return time.complianceTarget();
    }
    return metric instanceof QualityMetric quality
        ? quality.complianceTarget()
        : Percent.NINETY_FIVE;
  }
}
