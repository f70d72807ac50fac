package dev.accord.plugin.survey;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Candidate;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.Job;
import dev.accord.plugin.store.Dealing;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Deciding.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks: decides on everybody whose request was closed since the last pass, and once a quarter on
 * everybody whose requests were closed in it; sends invitations, reminders and what there is to
 * tell of follow-ups; releases answers.
 *
 * <p>Each decision and each mail is written down by itself and by a key. A pass that is cut off is
 * repeated by the next one, on any node, and does what is left.
 */
public final class SurveyPass implements Job.Pass {
  public static final String NAME = "surveys";

  /** Its watermark tells until when answers were released. */
  public static final String DAILY = "surveys-daily";

  private static final Logger LOG = LoggerFactory.getLogger(SurveyPass.class);
  private static final String LOCK = "dev.accord.surveys";

  /** Jira's search shows a change some moments late. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** After a longer rest nobody remembers what the request was about. */
  private static final Duration LONGEST_REST = Duration.ofDays(7);

  /** In so many days of a new quarter people are asked about the one before. */
  private static final int ASKING_DAYS = 30;

  private static final int MOST_MAILS = 200;

  /** What the pass does its work with. */
  record Work(
      ClosedRequests requests,
      Deciding deciding,
      Mailing mailing,
      Releasing releasing,
      FollowUpMailing followUps) {}

  private final RuleSource rules;
  private final Stores stores;
  private final ClusterLockService locks;
  private final Work work;
  private final Clock clock;

  SurveyPass(RuleSource rules, Stores stores, ClusterLockService locks, Work work, Clock clock) {
    this.rules = rules;
    this.stores = stores;
    this.locks = locks;
    this.work = work;
    this.clock = clock;
  }

  /** Nothing when another node is at it. */
  @Override
  public int run() {
    ClusterLock lock = locks.getLockForName(LOCK);
    if (!lock.tryLock()) {
      return 0;
    }
    try {
      return runAlone();
    } finally {
      lock.unlock();
    }
  }

  private int runAlone() {
    Rules current = rules.current();
    Instant now = clock.instant();
    int decided = afterRequests(current, now);
    daily(current, now);
    List<Invitation> due = stores.surveys().invitations().due(now, MOST_MAILS);
    due.forEach(invitation -> mail(invitation, current, now));
    int told = work.followUps().run(current.rulebook(), now);
    int handled = decided + due.size() + told;
    save(NAME, now, handled);
    return handled;
  }

  /** Who asks for the first time asks about what is closed from now on. */
  private int afterRequests(Rules current, Instant now) {
    Optional<Instant> last = stores.passes().last(NAME).map(Pass::watermark);
    if (last.isEmpty() || current.definitions().surveys().isEmpty()) {
      return 0;
    }
    Instant earliest = now.minus(LONGEST_REST);
    Instant from = last.get().isBefore(earliest) ? earliest : last.get().minus(OVERLAP);
    List<ClosedRequest> closed = work.requests().since(from, current, now);
    remember(closed);
    closed.forEach(request -> decide(request, current, now));
    return closed.size();
  }

  private void remember(List<ClosedRequest> closed) {
    List<Dealing> seen =
        closed.stream()
            .map(
                request ->
                    new Dealing(
                        request.provider(),
                        PeriodLength.MONTH.firstOf(day(request.closed())),
                        request.reporter(),
                        request.client().id(),
                        request.client().kind() == DepartmentKind.INTERNAL
                            ? Audience.INTERNAL
                            : Audience.EXTERNAL))
            .toList();
    stores.transactions().run(() -> stores.surveys().dealings().add(seen));
  }

  private void decide(ClosedRequest request, Rules current, Instant now) {
    for (Survey survey : current.rulebook().surveysOf(request.provider())) {
      boolean concerned =
          survey.services().isEmpty() || request.services().stream().anyMatch(survey::concerns);
      if (survey.instrument() == Instrument.TRANSACTIONAL && survey.active() && concerned) {
        Optional<ServiceId> service =
            request.services().stream().filter(survey::concerns).findFirst();
        String occasion =
            Candidate.occasionOf(survey.id(), request.issueId(), request.resolution());
        work.deciding()
            .decide(
                new Occasion(
                    occasion,
                    request.reporter(),
                    request.client(),
                    service,
                    Optional.of(request.issueId())),
                survey,
                current.rulebook(),
                false,
                now);
      }
    }
  }

  /** What is enough once a day. */
  private void daily(Rules current, Instant now) {
    LocalDate today = day(now);
    boolean doneToday =
        stores.passes().last(DAILY).filter(last -> day(last.watermark()).equals(today)).isPresent();
    if (doneToday) {
      return;
    }
    for (Survey survey : current.definitions().surveys()) {
      if (survey.instrument() == Instrument.RELATIONSHIP && survey.active()) {
        askAboutLastQuarter(survey, current, now);
      }
    }
    work.releasing().run(today);
    save(DAILY, now, 0);
  }

  /** Who may not be asked yet, because they were asked lately, is looked at again each day. */
  private void askAboutLastQuarter(Survey survey, Rules current, Instant now) {
    LocalDate first = PeriodLength.QUARTER.firstOf(day(now));
    LocalDate lastFirst = PeriodLength.QUARTER.plus(first, -1);
    if (!day(now).isBefore(first.plusDays(ASKING_DAYS))) {
      return;
    }
    boolean isLastDay = !day(now).isBefore(first.plusDays(ASKING_DAYS - 1L));
    Map<String, Dealing> people = new LinkedHashMap<>();
    stores
        .surveys()
        .dealings()
        .of(survey.provider(), lastFirst, first)
        .forEach(dealing -> people.put(dealing.person().value(), dealing));
    String quarter = PeriodLength.QUARTER.label(lastFirst);
    List<Occasion> occasions =
        people.values().stream()
            .flatMap(dealing -> occasion(survey, dealing, quarter, current).stream())
            .toList();
    Set<String> known =
        stores.surveys().invitations().known(occasions.stream().map(Occasion::digest).toList());
    occasions.stream()
        .filter(occasion -> !known.contains(occasion.digest()))
        .forEach(
            occasion ->
                work.deciding().decide(occasion, survey, current.rulebook(), !isLastDay, now));
  }

  private static Optional<Occasion> occasion(
      Survey survey, Dealing dealing, String quarter, Rules current) {
    return current
        .rulebook()
        .department(dealing.client())
        .map(
            client ->
                new Occasion(
                    Candidate.occasionOf(survey.id(), dealing.person(), quarter),
                    dealing.person(),
                    client,
                    Optional.empty(),
                    Optional.empty()));
  }

  private void mail(Invitation invitation, Rules current, Instant now) {
    try {
      work.mailing().handle(invitation, current.rulebook(), now);
    } catch (RuntimeException e) {
      LOG.warn("An invitation could not be sent; the next pass tries again.", e);
    }
  }

  private void save(String name, Instant watermark, int handled) {
    Pass pass = new Pass(name, watermark, clock.instant(), handled);
    stores.transactions().run(() -> stores.passes().save(pass));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
