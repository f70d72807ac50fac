package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.plugin.config.GroupObserver;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what no event told: issues changed since the last pass, all issues when there was none, and
 * people who joined or left a group. When definitions have changed since, it takes all issues whose
 * clocks they can change.
 *
 * <p>It looks back a little further than the last pass did, because Jira's search shows a change
 * some moments late; to queue an issue twice does no harm. How far it came is written down at its
 * end, so that a pass that is cut off is repeated by the next one, on any node.
 */
public final class ReconcilePass implements Job.Pass {
  public static final String NAME = "reconcile";
  private static final Logger LOG = LoggerFactory.getLogger(ReconcilePass.class);
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** The worker begins with the first so many while the others are still being queued. */
  private static final int SLICE = 2_000;

  private final ChangedRules rules;
  private final GroupObserver groups;
  private final ChangedIssues issues;
  private final Stores stores;
  private final Ticking ticking;

  /** The time, and who has to know that there is work. */
  public record Ticking(Clock clock, Runnable wake) {}

  public ReconcilePass(
      RuleSource rules,
      GroupObserver groups,
      ChangedIssues issues,
      Stores stores,
      Ticking ticking) {
    this.rules = new ChangedRules(rules);
    this.groups = groups;
    this.issues = issues;
    this.stores = stores;
    this.ticking = ticking;
  }

  @Override
  public int run() {
    Instant now = ticking.clock().instant();
    Rules current = rules.current();
    groups.look(current.mentions().groups(), now);
    List<Project> covered = issues.projects(current);
    int queued = queue(found(current, covered, now), now);
    Pass pass =
        new Pass(NAME, now, ticking.clock().instant(), queued, Optional.of(current.revision()));
    stores.transactions().run(() -> stores.passes().save(pass));
    LOG.info("Reconciled: {} issues of {} projects queued", queued, covered.size());
    return queued;
  }

  private Set<Long> found(Rules current, List<Project> covered, Instant now) {
    Optional<Pass> last = stores.passes().last(NAME);
    Optional<ChangedRules.Concerned> concerned =
        last.flatMap(Pass::revision).flatMap(revision -> rules.since(revision, current));
    if (concerned.isEmpty()) {
      return all(covered);
    }
    Set<Long> found = all(issues.projects(concerned.get().projects()));
    found.addAll(stores.tickets().under(concerned.get().agreements()));
    Duration ago = Duration.between(last.orElseThrow().watermark(), now).plus(OVERLAP);
    found.addAll(issues.since(covered, ago));
    return found;
  }

  /** Of outside tickets no event is lost, so that they count only when definitions have changed. */
  private Set<Long> all(List<Project> of) {
    Set<Long> all = new LinkedHashSet<>(issues.all(of));
    all.addAll(stores.outside().in(of.stream().map(Project::getKey).toList()));
    return all;
  }

  private int queue(Set<Long> found, Instant now) {
    List<Long> all = List.copyOf(found);
    int queued = 0;
    for (int from = 0; from < all.size(); from += SLICE) {
      List<Long> fresh =
          stores.queue().without(all.subList(from, Math.min(from + SLICE, all.size())));
      stores.transactions().run(() -> stores.queue().addAll(fresh, Reason.RECONCILED, now));
      ticking.wake().run();
      queued += fresh.size();
    }
    return queued;
  }
}
