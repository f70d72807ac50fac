package dev.accord.plugin.alert;

import dev.accord.plugin.track.Background;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has this node send alerts within moments; what it leaves undone the next minute's job does. */
public final class AlertWorker {
  private final AlertPass pass;
  private final Background background;
  private final AtomicBoolean woken = new AtomicBoolean();
  private final Object oneAtATime = new Object();

  public AlertWorker(AlertPass pass, Background background) {
    this.pass = pass;
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
      pass.run();
    }
  }
}
