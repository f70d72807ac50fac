package dev.accord.engine.review;

import java.util.List;

/**
 * Misses grouped by one dimension.
 *
 * @param groups the largest first, of equal ones by name
 */
public record Cause(Dimension dimension, List<CauseGroup> groups) {
  public Cause {
    groups = List.copyOf(groups);
  }
}
