package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.review.Freezing;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.FiguresPass;
import dev.accord.plugin.job.Job;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Experiences;
import dev.accord.plugin.survey.SurveyPass;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Freezes every period whose time has come, each in a transaction of its own, and tells the heads.
 *
 * <p>What is frozen has a name of its own, so that a pass which is repeated, or cut off and done
 * again on another node, freezes nothing twice. While issues wait to be tracked that could count in
 * a period, or those that changed definitions concern have not been found yet, it waits too: else
 * it would freeze half of them and list the others as restatements.
 */
public final class ReportPass implements Job.Pass {
  public static final String NAME = "reports";
  public static final String FIRST = "first-reports";
  private static final Logger LOG = LoggerFactory.getLogger(ReportPass.class);
  private static final Duration LONG_PAST = Duration.ofDays(1);
  private static final Duration LONGEST_WAIT = Duration.ofDays(3);
  private static final Duration SHORT_WAIT = Duration.ofMinutes(1);

  private final RuleSource rules;
  private final Stores stores;
  private final Reading reading;
  private final ReportMails mails;
  private final Clock clock;

  /** What is read beside figures that are kept anyway. */
  public record Reading(MissReader misses, Experiences experiences) {}

  public ReportPass(
      RuleSource rules, Stores stores, Reading reading, ReportMails mails, Clock clock) {
    this.rules = rules;
    this.stores = stores;
    this.reading = reading;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Runs unless it has run to its end before: asked often, it has the past frozen soon after the
   * first agreements are there.
   */
  public int runFirst() {
    return stores.passes().last(NAME).isPresent() ? 0 : run();
  }

  @Override
  public int run() {
    Instant now = clock.instant();
    Rules current = rules.current();
    Optional<Instant> found = found(current);
    if (found.isEmpty()) {
      return 0;
    }
    Done done = Done.NOTHING;
    for (Agreement agreement : current.definitions().agreements()) {
      done = done.plus(freeze(agreement, current, new Times(now, found.get())));
    }
    mails.send(current, now);
    if (!done.waits() && !current.definitions().agreements().isEmpty()) {
      Pass pass = new Pass(NAME, now, clock.instant(), done.frozen());
      stores.transactions().run(() -> stores.passes().save(pass));
    }
    return done.frozen();
  }

  /**
   * What came of it.
   *
   * @param waits whether something is due that waits for tickets to be tracked
   */
  private record Done(int frozen, boolean waits) {
    static final Done NOTHING = new Done(0, false);

    Done plus(Done other) {
      return new Done(frozen + other.frozen, waits || other.waits);
    }
  }

  /**
   * When every ticket had been found that the definitions concern; absent while that is still to be
   * done, or no figures are kept.
   */
  private Optional<Instant> found(Rules current) {
    return stores
        .passes()
        .last(ReconcilePass.NAME)
        .filter(pass -> pass.revision().equals(Optional.of(current.revision())))
        .filter(pass -> stores.passes().last(FiguresPass.NAME).isPresent())
        .map(Pass::ended);
  }

  /**
   * What tells how far tracking has come.
   *
   * @param found when every ticket had been queued that the definitions concern
   */
  private record Times(Instant now, Instant found) {}

  private Done freeze(Agreement agreement, Rules current, Times times) {
    Instant now = times.now();
    Freezer freezer = new Freezer(stores, reading.misses(), reading.experiences(), current, now);
    Set<String> done =
        stores.reports().of(agreement.id()).stream()
            .map(StoredReport::name)
            .collect(Collectors.toSet());
    int frozen = 0;
    boolean waits = false;
    for (Freezing freezing : freezings(agreement, current.rulebook(), now)) {
      boolean isDue = !freezing.at().isAfter(now) && !done.contains(name(agreement, freezing));
      boolean isTracked = isDue && isTracked(freezing, times);
      waits |= isDue && !isTracked;
      if (isTracked && isReleased(freezing, now)) {
        frozen += freezeOne(freezer, agreement, freezing);
      }
    }
    return new Done(frozen, waits);
  }

  private static int freezeOne(Freezer freezer, Agreement agreement, Freezing freezing) {
    try {
      return freezer.freeze(agreement, freezing) ? 1 : 0;
    } catch (RuntimeException failure) {
      LOG.error(
          "The report {} of {} could not be frozen; the next pass tries again.",
          freezing.period(),
          agreement.id(),
          failure);
      return 0;
    }
  }

  /**
   * Whether nothing waits that could count in the period: none of the tickets that were found
   * because definitions changed, and nothing that has happened since, but for the last minute of
   * what is long past.
   */
  private boolean isTracked(Freezing freezing, Times times) {
    Instant now = times.now();
    boolean isLongPast = freezing.at().isBefore(now.minus(LONG_PAST));
    Instant since = isLongPast ? now.minus(SHORT_WAIT) : freezing.at();
    return stores
        .queue()
        .waitingSince(now)
        .filter(queued -> queued.isBefore(since) || !queued.isAfter(times.found()))
        .isEmpty();
  }

  /**
   * Whether anonymous answers of the period have become figures: three days that are all working
   * days may be over before the last week is. Longer than that nothing waits for them.
   */
  private boolean isReleased(Freezing freezing, Instant now) {
    Period period = freezing.period();
    boolean waits =
        period.length() != PeriodLength.WEEK
            && freezing.version().metrics().stream().anyMatch(ExperienceMetric.class::isInstance)
            && freezing.at().isAfter(now.minus(LONGEST_WAIT));
    LocalDate closed = AnswerWeek.closedOn(period.length(), period.first());
    return !waits
        || stores
            .passes()
            .last(SurveyPass.DAILY)
            .map(last -> last.watermark().atZone(ZoneOffset.UTC).toLocalDate())
            .filter(day -> !day.isBefore(closed))
            .isPresent();
  }

  static String name(Agreement agreement, Freezing freezing) {
    return StoredReport.name(agreement.id(), freezing.period().length(), freezing.period().first());
  }

  /** Without a calendar of the provider nothing is frozen: nobody knows when. */
  static List<Freezing> freezings(Agreement agreement, Rulebook rulebook, Instant now) {
    Optional<WorkingTime> calendar =
        rulebook
            .department(agreement.provider())
            .map(Department::calendar)
            .flatMap(rulebook::calendar);
    return calendar.map(hours -> Freezing.of(agreement, hours, now)).orElse(List.of());
  }
}
