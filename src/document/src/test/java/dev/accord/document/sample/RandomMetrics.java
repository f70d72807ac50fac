package dev.accord.document.sample;

import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.QualityMeasure;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.Filter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Random metrics on the given calendars. */
final class RandomMetrics {
  private final Dice dice;
  private final RandomFilters filters;
  private final RandomCalendars times;
  private final List<CalendarId> calendars;

  RandomMetrics(Dice dice, List<CalendarId> calendars) {
    this.dice = dice;
    this.filters = new RandomFilters(dice);
    this.times = new RandomCalendars(dice);
    this.calendars = calendars;
  }

  /** So many metrics; a later one may come after an earlier. */
  List<Metric> metrics(int count) {
    return Dice.ids("metric", count).stream().map(id -> metric(id, count)).toList();
  }

  /** Those without a clock stand between the first and the last. */
  private Metric metric(String id, int count) {
    boolean between = !id.equals("metric-0") && !id.equals("metric-" + (count - 1));
    if (!between) {
      return time(id, count);
    }
    return dice.oneIn(2) ? quality(id) : experience(id);
  }

  private Metric quality(String id) {
    return new QualityMetric(
        new MetricId(id),
        dice.name(),
        dice.of(Side.class),
        dice.oneIn(2) ? Metric.USUAL_WEIGHT : dice.between(1, Metric.MOST_WEIGHT),
        dice.of(QualityMeasure.class),
        dice.oneIn(2) ? Filter.ANYTHING : filters.filter(),
        dice.oneIn(2) ? Percent.NINETY_FIVE : percent());
  }

  private Metric experience(String id) {
    SurveyQuestion question = dice.of(SurveyQuestion.class);
    int hundredths = dice.between(100 * question.least(), 100 * question.most());
    return new ExperienceMetric(
        new MetricId(id),
        dice.name(),
        dice.of(Side.class),
        dice.oneIn(2) ? Metric.USUAL_WEIGHT : dice.between(1, Metric.MOST_WEIGHT),
        question,
        BigDecimal.valueOf(hundredths, 2),
        dice.between(1, 20));
  }

  private TimeMetric time(String id, int count) {
    boolean later = id.equals("metric-" + (count - 1)) && count > 1;
    return new TimeMetric(
        new MetricId(id),
        dice.name(),
        dice.of(Side.class),
        dice.oneIn(2) ? Metric.USUAL_WEIGHT : dice.between(1, Metric.MOST_WEIGHT),
        anchor(),
        later ? Optional.of(new MetricId("metric-0")) : Optional.empty(),
        dice.many(3, this::pause),
        dice.maybe(() -> new PauseCap(times.amount(), dice.of(PauseCapAction.class))),
        stop(),
        dice.maybe(filters::filter),
        Dice.ids("goal", dice.between(1, 4)).stream().map(this::goal).toList(),
        reopen(),
        dice.of(GoalChange.class),
        dice.oneIn(2),
        dice.oneIn(2) ? Percent.EIGHTY : percent(),
        dice.oneIn(2) ? Percent.NINETY_FIVE : percent(),
        new RandomSteps(dice, times).steps());
  }

  PauseRule pause() {
    return new PauseRule(filters.filter(), dice.of(PauseParty.class), dice.name());
  }

  private Goal goal(String id) {
    CalendarId calendar = dice.of(calendars);
    Target target =
        dice.oneIn(5)
            ? new Target.By(filters.field(), calendar)
            : new Target.Within(times.amount(), calendar);
    return new Goal(new GoalId(id), dice.name(), filters.filter(), target);
  }

  private Anchor anchor() {
    return switch (dice.below(5)) {
      case 0 -> new Anchor.Created();
      case 1 -> new Anchor.Asked(filters.filter());
      case 2 -> new Anchor.AssignedToDepartment();
      case 3 -> new Anchor.Accepted();
      default -> new Anchor.ConditionTrue(filters.filter());
    };
  }

  private Stop stop() {
    return switch (dice.below(3)) {
      case 0 -> new Stop.When(filters.filter());
      case 1 -> new Stop.Answered();
      default -> new Stop.LeftDepartment();
    };
  }

  private Reopen reopen() {
    return new Reopen(
        dice.of(ReopenMode.class), dice.oneIn(2) ? Reopen.DEFAULT_WINDOW : times.amount());
  }

  private Percent percent() {
    return new Percent(dice.between(0, 10_000));
  }
}
