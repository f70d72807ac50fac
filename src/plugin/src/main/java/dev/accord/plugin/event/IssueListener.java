package dev.accord.plugin.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TrackingQueue;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes that an issue changed.
 *
 * <p>It listens to {@link IssueEvent} and not to Jira's bundles of events: old code still publishes
 * single events without a bundle, and several rows of one issue count as one anyway. It does not
 * look at what happened: a workflow decides which event a transition fires, and the tracker reads
 * the history.
 */
public final class IssueListener {
  private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

  private final TrackingQueue queue;
  private final Runnable wake;
  private final Clock clock;

  /**
   * @param wake has the queue worked on soon, on another thread
   */
  public IssueListener(TrackingQueue queue, Runnable wake, Clock clock) {
    this.queue = queue;
    this.wake = wake;
    this.clock = clock;
  }

  /** Never throws: an issue operation must not fail because of Accord. */
  @EventListener
  public void onIssueEvent(IssueEvent event) {
    try {
      queue.add(event.getIssue().getId(), Reason.CHANGED, clock.instant());
      wake.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.error(
          "The change of issue {} was not queued; the reconcile job will find it.",
          event.getIssue().getKey(),
          e);
    }
  }
}
