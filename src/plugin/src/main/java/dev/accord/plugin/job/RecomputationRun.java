package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Recomputation.Phase;
import dev.accord.plugin.store.RecomputationStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.Transactions;
import dev.accord.plugin.track.Background;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
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

  private final RecomputationStore store;
  private final Transactions transactions;
  private final Recomputer recomputer;
  private final ChangedIssues issues;
  private final Background background;
  private final Clock clock;

  public RecomputationRun(
      Stores stores,
      Recomputer recomputer,
      ChangedIssues issues,
      Background background,
      Clock clock) {
    this.store = stores.recomputations();
    this.transactions = stores.transactions();
    this.recomputer = recomputer;
    this.issues = issues;
    this.background = background;
    this.clock = clock;
  }

  /** The dry run. */
  void compare(Recomputation started, Project project) {
    guarded(started, () -> comparing(started, project));
  }

  /** Writes the verdicts of the issues that differ. */
  void apply(Recomputation applying) {
    guarded(applying, () -> applying(applying));
  }

  private void comparing(Recomputation started, Project project) {
    Rules rules = recomputer.rules();
    Judging judging = Judging.recomputed(rules.revision(), started.author(), clock.instant());
    List<Long> issueIds = issues.all(project);
    Recomputation now = started.progressed(issueIds.size(), 0, 0, clock.instant());
    boolean goesOn = save(Phase.RUNNING, now, List.of());
    while (goesOn && now.done() < now.total()) {
      int next = Math.min(now.done() + STEP, now.total());
      List<Difference> found = differences(issueIds.subList(now.done(), next), rules, judging);
      int differing = (int) found.stream().map(Difference::issueId).distinct().count();
      now = now.progressed(now.total(), next, now.differing() + differing, clock.instant());
      goesOn = save(Phase.RUNNING, now, found);
    }
    if (goesOn) {
      save(Phase.RUNNING, now.in(Phase.READY, clock.instant()), List.of());
    }
    LOG.info("Recomputed {}: {} of {} issues differ", now.project(), now.differing(), now.done());
  }

  private List<Difference> differences(List<Long> issueIds, Rules rules, Judging judging) {
    List<Callable<List<Difference>>> shares = new ArrayList<>();
    for (int share = 0; share < THREADS; share++) {
      List<Long> some =
          issueIds.subList(
              issueIds.size() * share / THREADS, issueIds.size() * (share + 1) / THREADS);
      shares.add(() -> recomputer.differences(some, rules, judging));
    }
    return background.together(shares).stream().flatMap(List::stream).toList();
  }

  private void applying(Recomputation applying) {
    Rules rules = recomputer.rules();
    Judging judging = Judging.recomputed(rules.revision(), applying.author(), clock.instant());
    Deque<Long> left = new ArrayDeque<>(store.differingIssues(applying.id()));
    List<String> failures = new ArrayList<>();
    int total = left.size();
    Recomputation now = applying.progressed(total, 0, applying.differing(), clock.instant());
    boolean goesOn = save(Phase.APPLYING, now, List.of());
    while (goesOn && !left.isEmpty()) {
      List<Long> some =
          Stream.generate(left::removeFirst).limit(Math.min(STEP, left.size())).toList();
      // Issues that somebody else has at the moment come again at the end.
      left.addAll(recomputer.store(some, rules, judging, failures::add));
      now = now.progressed(total, total - left.size(), now.differing(), clock.instant());
      goesOn = save(Phase.APPLYING, now, List.of());
    }
    if (goesOn) {
      save(Phase.APPLYING, ended(now, failures), List.of());
    }
    LOG.info("Wrote the new verdicts of {} issues of {}", now.done(), now.project());
  }

  private Recomputation ended(Recomputation now, List<String> failures) {
    if (failures.isEmpty()) {
      return now.in(Phase.APPLIED, clock.instant());
    }
    String message =
        "%d of %d issues could not be judged anew, the others have been. The first: %s"
            .formatted(failures.size(), now.total(), failures.get(0));
    return now.failed(message, clock.instant());
  }

  private void guarded(Recomputation begun, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("The recomputation of {} failed.", begun.project(), e);
      Recomputation failed = begun.failed(String.valueOf(e.getMessage()), clock.instant());
      save(begun.phase(), failed, List.of());
    }
  }

  private boolean save(Phase whileIn, Recomputation next, List<Difference> found) {
    boolean saved =
        transactions.call(
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
