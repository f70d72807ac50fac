package dev.accord.engine.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * Misses that have something in common.
 *
 * @param name what it is, in people's words
 * @param share of all misses in percent, rounded down to one decimal
 * @param issues in the order in which they were missed
 */
public record CauseGroup(String name, BigDecimal share, List<String> issues) {
  public CauseGroup {
    issues = List.copyOf(issues);
  }

  public int count() {
    return issues.size();
  }
}
