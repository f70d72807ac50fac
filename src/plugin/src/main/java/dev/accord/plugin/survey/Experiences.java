package dev.accord.plugin.survey;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.survey.ExperienceVerdict;
import dev.accord.engine.survey.Measure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Verdicts of periods on what agreements promise on how clients find the work. */
public final class Experiences {
  /** So many periods before the one in question are looked at for the baseline. */
  private static final int EARLIER = 12;

  private final AnswerBook book;
  private final Clients clients;
  private final Clock clock;

  public Experiences(AnswerBook book, Clients clients, Clock clock) {
    this.book = book;
    this.clients = clients;
    this.clock = clock;
  }

  /**
   * Of all promises on a score among the metrics; none in a week, whose anonymous answers count
   * with their month.
   *
   * @param metrics of one version of the agreement
   */
  public List<Experience> of(
      Agreement agreement, List<Metric> metrics, PeriodLabel period, Rulebook rulebook) {
    if (period.length() == PeriodLength.WEEK) {
      return List.of();
    }
    List<Experience> found = new ArrayList<>();
    for (Metric metric : metrics) {
      if (metric instanceof ExperienceMetric promise) {
        for (DepartmentId about : owing(promise, agreement)) {
          found.add(of(promise, agreement, about, period, rulebook));
        }
      }
    }
    return found;
  }

  /** The provider, or every client for itself. */
  public static List<DepartmentId> owing(ExperienceMetric promise, Agreement agreement) {
    return promise.owedBy() == Side.PROVIDER
        ? List.of(agreement.provider())
        : List.copyOf(agreement.clients());
  }

  /**
   * Of one.
   *
   * @param about one of those that owe it
   */
  public Experience of(
      ExperienceMetric promise,
      Agreement agreement,
      DepartmentId about,
      PeriodLabel period,
      Rulebook rulebook) {
    Set<DepartmentId> others =
        promise.owedBy() == Side.PROVIDER
            ? Set.copyOf(agreement.clients())
            : Set.of(agreement.provider());
    AnswersOf wanted =
        new AnswersOf(
            about, others, Audience.BOTH, Optional.empty(), period.length(), period.first());
    Optional<Measure> measured = measure(promise, wanted, rulebook);
    boolean hasBaseline =
        measured.filter(one -> isEnough(promise, one)).isPresent()
            && hasBaseline(promise, wanted, rulebook);
    return new Experience(
        promise, about, measured, ExperienceVerdict.of(promise, measured, hasBaseline));
  }

  private boolean hasBaseline(ExperienceMetric promise, AnswersOf wanted, Rulebook rulebook) {
    return IntStream.rangeClosed(1, EARLIER)
        .mapToObj(back -> wanted.in(before(wanted, back)))
        .flatMap(earlier -> measure(promise, earlier, rulebook).stream())
        .anyMatch(measure -> isEnough(promise, measure));
  }

  private static LocalDate before(AnswersOf wanted, int periods) {
    return wanted.length().plus(wanted.first(), -periods);
  }

  private static boolean isEnough(ExperienceMetric promise, Measure measure) {
    return measure.answers() >= promise.minimumAnswers();
  }

  /** Of questions with enough answers to be shown; the others are as if nobody had answered. */
  private Optional<Measure> measure(ExperienceMetric promise, AnswersOf wanted, Rulebook rulebook) {
    List<Answers> answers = book.find(wanted, rulebook);
    return Measure.of(
        promise.question(),
        Answers.shown(answers),
        clients.population(
            wanted, answers, book.turnout(wanted, answers), rulebook, clock.instant()));
  }
}
