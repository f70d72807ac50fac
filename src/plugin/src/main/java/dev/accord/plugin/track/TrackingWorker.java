package dev.accord.plugin.track;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has this node work on the queue, so that a change shows within moments.
 *
 * <p>One thread is enough for what people do; a flood of issues gets a second one. Being woken
 * costs nothing: when it is about to work anyway, nothing happens. What it leaves undone is in the
 * queue, for the next minute's job.
 */
public final class TrackingWorker {
  private static final Logger LOG = LoggerFactory.getLogger(TrackingWorker.class);
  private static final int THREADS = 2;

  private final Tracker tracker;
  private final Duration gathering;
  private final Background background;
  private final Runnable then;
  private final AtomicBoolean woken = new AtomicBoolean();
  private final Semaphore places = new Semaphore(THREADS);

  /**
   * @param gathering how long the work waits after it was woken: what one operation does comes in
   *     several events, and the person who does it waits for the operation, not for its clocks
   * @param then what to do after something was tracked
   */
  public TrackingWorker(Tracker tracker, Duration gathering, Background background, Runnable then) {
    this.tracker = tracker;
    this.gathering = gathering;
    this.background = background;
    this.then = then;
  }

  /** Returns at once; the work is done on another thread. */
  public void wake() {
    if (woken.compareAndSet(false, true) && !background.submit(this::work)) {
      woken.set(false);
    }
  }

  private void work() {
    places.acquireUninterruptibly();
    try {
      background.pause(gathering);
      woken.set(false);
      int tracked = 0;
      int some = 1;
      while (some > 0 && !background.isStopping()) {
        some = tracker.trackSome();
        tracked += some;
        if (some == Tracker.BATCH) {
          wake();
        }
      }
      LOG.debug("{} issues tracked", tracked);
      if (tracked > 0) {
        then.run();
      }
    } finally {
      places.release();
    }
  }
}
