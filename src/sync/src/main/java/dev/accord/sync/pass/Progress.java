package dev.accord.sync.pass;

import dev.accord.sync.store.PassFigures;

/** Who wants to know how far a long work is, and whether it should go on. */
public interface Progress {
  /** Nobody. */
  Progress UNSEEN = figures -> true;

  /**
   * After each step that is stored.
   *
   * @param soFar what was done until now
   * @return whether to go on; if not, the work ends here and goes on from here another time
   */
  boolean did(PassFigures soFar);
}
