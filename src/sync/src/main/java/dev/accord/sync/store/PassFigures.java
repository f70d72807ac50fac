package dev.accord.sync.store;

import java.time.Duration;

/**
 * What a pass did.
 *
 * @param read tickets that came, the same one again included
 * @param changed those of them that were new or otherwise than before
 * @param rejected those that were not understood
 */
public record PassFigures(int read, int changed, int rejected, Duration took) {
  public static final PassFigures NONE = new PassFigures(0, 0, 0, Duration.ZERO);

  public PassFigures plus(PassFigures more) {
    return new PassFigures(
        read + more.read, changed + more.changed, rejected + more.rejected, took.plus(more.took));
  }

  public PassFigures taking(Duration duration) {
    return new PassFigures(read, changed, rejected, duration);
  }
}
