package dev.accord.engine.review;

import dev.accord.engine.agreement.DepartmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A ticket on which work has ended, as far as guards ask.
 *
 * @param holders the departments that held it, in order
 * @param reopened whether a clock of it went on or began again after a stop
 * @param pausedMillis working time in which it waited for somebody
 * @param totalMillis working time of its whole life
 */
public record WorkedTicket(
    List<DepartmentId> holders, boolean reopened, long pausedMillis, long totalMillis) {
  /** Three hand-offs between the same two departments are a game. */
  private static final int PING_PONG = 3;

  public WorkedTicket {
    holders = List.copyOf(holders);
  }

  /** Whether it went straight back to where it came from: from A to B and to A again. */
  public boolean isReturned() {
    for (int i = 2; i < holders.size(); i++) {
      boolean back = holders.get(i).equals(holders.get(i - 2));
      if (back && !holders.get(i).equals(holders.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same two departments handed it to each other three times or more. */
  public boolean isPingPong() {
    Map<Set<DepartmentId>, Integer> handOffs = new HashMap<>();
    for (int i = 1; i < holders.size(); i++) {
      if (!holders.get(i).equals(holders.get(i - 1))) {
        handOffs.merge(Set.of(holders.get(i - 1), holders.get(i)), 1, Integer::sum);
      }
    }
    return handOffs.values().stream().anyMatch(count -> count >= PING_PONG);
  }
}
