package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.plugin.config.ClockConcern;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Recomputation.Phase;
import dev.accord.plugin.store.RecomputationStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work of a recomputation, step by step. Each step is written down unless somebody, on any
 * node, has cancelled it meanwhile; then the work ends, as it does when the plugin stops.
 */
public final class RecomputationRun {
  private static final Logger LOG = LoggerFactory.getLogger(RecomputationRun.class);

  /** Issues between two notes of how far it has come; each thread compares its share of them. */
  private static final int STEP = 400;

  private static final int THREADS = 2;

  /** Between two looks at issues that somebody else has. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** So many looks in vain: longer than a node that died can have held an issue. */
  private static final int PATIENCE = 1_500;

  private final Stores stores;
  private final RecomputationStore store;
  private final Recomputer recomputer;
  private final Aftermath aftermath;
  private final Background background;
  private final Clock clock;

  public RecomputationRun(
      Stores stores,
      Recomputer recomputer,
      Aftermath aftermath,
      Background background,
      Clock clock) {
    this.stores = stores;
    this.store = stores.recomputations();
    this.recomputer = recomputer;
    this.aftermath = aftermath;
    this.background = background;
    this.clock = clock;
  }

  /** The dry run of a project. */
  void compare(Recomputation started, Project project) {
    guarded(
        started,
        () -> {
          Rules rules = recomputer.rules();
          Look look = new Look(rules, Optional.empty(), judging(rules, started));
          comparing(started, recomputer.tickets(project), look);
        });
  }

  /** The dry run of a definition as somebody wants it to be. */
  void compare(Recomputation started, Proposal proposal, Amendment amendment) {
    guarded(
        started,
        () -> {
          Rules now = recomputer.rules();
          Rules then = recomputer.rules(proposal);
          Judging judging = judging(now, started);
          Instant openAt =
              amendment.takesOverAt().filter(judging.at()::isBefore).orElse(judging.at());
          boolean isStored = now.definitions().equals(then.definitions());
          Look.Proposed proposed = new Look.Proposed(then, openAt, isStored);
          comparing(
              started,
              recomputer.tickets(projects(now.definitions(), then.definitions())),
              new Look(now, Optional.of(proposed), judging));
        });
  }

  /** Those concerned; when nothing differs any more, all that there are. */
  private static Set<String> projects(Definitions before, Definitions after) {
    return before.equals(after)
        ? before.projects().stream().map(ProjectSettings::project).collect(Collectors.toSet())
        : ClockConcern.projects(before, after);
  }

  private Judging judging(Rules rules, Recomputation one) {
    return Judging.recomputed(rules.revision(), one.author(), clock.instant());
  }

  /** Writes the verdicts of the issues that differ. */
  void apply(Recomputation applying) {
    guarded(applying, () -> applying(applying));
  }

  private void comparing(Recomputation started, List<Long> issueIds, Look look) {
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    Recomputation now =
        started.progressed(started.progress().at(issueIds.size(), 0), clock.instant());
    boolean goesOn = save(Phase.RUNNING, now, List.of());
    while (goesOn && now.progress().done() < issueIds.size()) {
      int done = now.progress().done();
      int next = Math.min(done + STEP, issueIds.size());
      List<Difference> found = differences(issueIds.subList(done, next), look, failures::add);
      now = now.progressed(counted(now, next, found), clock.instant());
      goesOn = save(Phase.RUNNING, now, found);
    }
    if (goesOn) {
      String trouble = trouble(failures, issueIds.size(), "looked at");
      save(Phase.RUNNING, now.in(Phase.READY, clock.instant()).saying(trouble), List.of());
    }
    LOG.info(
        "Recomputed {}: {} of {} issues differ",
        now.subject(),
        now.progress().differing(),
        now.progress().done());
  }

  private static Recomputation.Progress counted(
      Recomputation now, int done, List<Difference> found) {
    int open = (int) found.stream().filter(Difference::open).count();
    return now.progress().found(done, judgedAnew(found).size(), open);
  }

  private List<Difference> differences(List<Long> issueIds, Look look, Consumer<String> failed) {
    List<Callable<List<Difference>>> shares = new ArrayList<>();
    for (int share = 0; share < THREADS; share++) {
      List<Long> some =
          issueIds.subList(
              issueIds.size() * share / THREADS, issueIds.size() * (share + 1) / THREADS);
      shares.add(() -> recomputer.differences(some, look, failed));
    }
    return background.together(shares).stream().flatMap(List::stream).toList();
  }

  private void applying(Recomputation applying) {
    List<Difference> found = store.allDifferences(applying.id());
    List<String> failures = new ArrayList<>();
    Recomputation now = write(applying, judgedAnew(found), failures);
    if (background.isStopping()) {
      return;
    }
    if (applying.subject().isDefinition()) {
      track(found);
      tell(now, found);
    }
    save(Phase.APPLYING, ended(now, failures), List.of());
    LOG.info(
        "Wrote the new verdicts of {} issues of {}", now.progress().done(), applying.subject());
  }

  /** Writes until all are written, or somebody has cancelled it. */
  private Recomputation write(Recomputation applying, List<Long> issues, List<String> failures) {
    Rules rules = recomputer.rules();
    Judging judging = judging(rules, applying);
    Deque<Long> left = new ArrayDeque<>(issues);
    int total = left.size();
    int patience = PATIENCE;
    Recomputation now = applying.progressed(applying.progress().at(total, 0), clock.instant());
    boolean goesOn = save(Phase.APPLYING, now, List.of());
    while (goesOn && !left.isEmpty() && patience > 0) {
      List<Long> some =
          Stream.generate(left::removeFirst).limit(Math.min(STEP, left.size())).toList();
      // Issues that somebody else has at the moment come again at the end.
      List<Long> held = recomputer.store(some, rules, judging, failures::add);
      left.addAll(held);
      if (held.size() == some.size()) {
        patience--;
        LockSupport.parkNanos(PAUSE.toNanos());
      }
      now = now.progressed(now.progress().at(total, total - left.size()), clock.instant());
      goesOn = save(Phase.APPLYING, now, List.of());
    }
    if (goesOn) {
      left.forEach(id -> failures.add("issue with id %d: somebody else works on it".formatted(id)));
    }
    return now;
  }

  private static List<Long> judgedAnew(List<Difference> found) {
    return found.stream()
        .filter(difference -> !difference.open())
        .map(Difference::issueId)
        .distinct()
        .toList();
  }

  /** Those whose clocks are known to change come first. */
  private void track(List<Difference> found) {
    List<Long> open =
        found.stream().filter(Difference::open).map(Difference::issueId).distinct().toList();
    stores.transactions().run(() -> stores.queue().addAll(open, Reason.CHANGED, clock.instant()));
    aftermath.clocksChanged().run();
  }

  private void tell(Recomputation now, List<Difference> found) {
    try {
      aftermath.heads().tell(now, found, recomputer.rules());
    } catch (RuntimeException untold) {
      LOG.warn("The heads could not be told of {}.", now.subject(), untold);
    }
  }

  private Recomputation ended(Recomputation now, List<String> failures) {
    return failures.isEmpty()
        ? now.in(Phase.APPLIED, clock.instant())
        : now.failed(trouble(failures, now.progress().total(), "judged anew"), clock.instant());
  }

  private static String trouble(List<String> failures, int total, String what) {
    return failures.isEmpty()
        ? ""
        : "%d of %d issues could not be %s, the others have been. The first: %s"
            .formatted(failures.size(), total, what, failures.get(0));
  }

  private void guarded(Recomputation begun, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("The recomputation of {} failed.", begun.subject(), e);
      Recomputation failed = begun.failed(String.valueOf(e.getMessage()), clock.instant());
      save(begun.phase(), failed, List.of());
    }
  }

  private boolean save(Phase whileIn, Recomputation next, List<Difference> found) {
    boolean saved =
        stores
            .transactions()
            .call(
                () -> {
                  boolean still = store.saveIf(whileIn, next);
                  if (still) {
                    store.addDifferences(next.id(), found);
                  }
                  return still;
                });
    return saved && !background.isStopping();
  }
}
