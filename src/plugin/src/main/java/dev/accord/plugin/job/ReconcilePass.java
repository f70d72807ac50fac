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
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what no event told: issues changed since the last pass, all issues when there was none, and
 * people who joined or left a group.
 *
 * <p>It looks back a little further than the last pass did, because Jira's search shows a change
 * some moments late; to queue an issue twice does no harm.
 */
public final class ReconcilePass implements Job.Pass {
  public static final String NAME = "reconcile";
  private static final Logger LOG = LoggerFactory.getLogger(ReconcilePass.class);
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final RuleSource rules;
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
    this.rules = rules;
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
    Optional<Pass> last = stores.passes().last(NAME);
    List<Long> found =
        last.map(
                pass ->
                    issues.since(covered, Duration.between(pass.watermark(), now).plus(OVERLAP)))
            .orElseGet(() -> issues.all(covered));
    List<Long> fresh = stores.queue().without(found);
    stores.queue().addAll(fresh, Reason.RECONCILED, now);
    ticking.wake().run();
    Pass pass = new Pass(NAME, now, ticking.clock().instant(), fresh.size());
    stores.transactions().run(() -> stores.passes().save(pass));
    LOG.info("Reconciled: {} issues of {} projects queued", fresh.size(), covered.size());
    return fresh.size();
  }

  /** Forgets how far the last pass came, so that the next one takes every issue. */
  public void startOver() {
    stores.transactions().run(() -> stores.passes().forget(NAME));
  }
}
