package dev.accord.plugin.track;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has this node work on the queue, so that a change shows within moments.
 *
 * <p>Being woken costs nothing: when it is about to work anyway, nothing happens. What it leaves
 * undone is in the queue, for the next minute's job.
 */
public final class TrackingWorker {
  private static final Logger LOG = LoggerFactory.getLogger(TrackingWorker.class);

  private final Tracker tracker;
  private final Background background;
  private final AtomicBoolean woken = new AtomicBoolean();
  private final Object oneAtATime = new Object();

  public TrackingWorker(Tracker tracker, Background background) {
    this.tracker = tracker;
    this.background = background;
  }

  /** Returns at once; the work is done on another thread. */
  public void wake() {
    if (woken.compareAndSet(false, true) && !background.submit(this::work)) {
      woken.set(false);
    }
  }

  private void work() {
    synchronized (oneAtATime) {
      woken.set(false);
      int tracked = 0;
      int some = 1;
      while (some > 0 && !background.isStopping()) {
        some = tracker.trackSome();
        tracked += some;
      }
      LOG.debug("{} issues tracked", tracked);
    }
  }
}
