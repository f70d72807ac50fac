package dev.accord.engine.compliance;

import dev.accord.engine.agreement.QualityMeasure;
import dev.accord.engine.handoff.Holding;
import dev.accord.engine.handoff.Moment;
import java.util.List;
import java.util.Optional;

/**
 * The way of a ticket until its work ended.
 *
 * @param moments the last is the one at which it ended
 */
record Closing(List<Moment> moments) {

  /** Absent while there is work on it. */
  static Optional<Closing> of(List<Moment> moments) {
    int last = moments.size() - 1;
    if (last < 0 || !moments.get(last).ended()) {
      return Optional.empty();
    }
    while (last > 0 && moments.get(last - 1).ended()) {
      last--;
    }
    return Optional.of(new Closing(moments.subList(0, last + 1)));
  }

  Moment moment() {
    return moments.get(moments.size() - 1);
  }

  /** Whether a measure of quality says that it went well. */
  boolean keeps(QualityMeasure measure) {
    return switch (measure) {
      case REOPENED -> !wasReopened();
      case RETURNED -> !wasReturned();
      case RIGHT_FIRST_TIME -> !wasReopened() && !wasReturned();
    };
  }

  private boolean wasReopened() {
    return moments.stream().limit(moments.size() - 1L).anyMatch(Moment::ended);
  }

  /** Whether it went straight back to the department that it came from, while there was work. */
  private boolean wasReturned() {
    Optional<Holding> before = Optional.empty();
    Optional<Holding> last = Optional.empty();
    boolean reopened = false;
    for (Moment moment : moments) {
      boolean handedOver = moment.holding().isPresent() && !isSame(last, moment.holding());
      if (handedOver) {
        if (!reopened && isBack(before, last, moment.holding())) {
          return true;
        }
        before = reopened ? Optional.empty() : last;
        last = moment.holding();
      }
      reopened = moment.ended();
    }
    return false;
  }

  private static boolean isSame(Optional<Holding> one, Optional<Holding> other) {
    return one.map(Holding::number).equals(other.map(Holding::number));
  }

  private static boolean isBack(
      Optional<Holding> before, Optional<Holding> last, Optional<Holding> now) {
    return before.isPresent()
        && before.map(Holding::department).equals(now.map(Holding::department))
        && !last.map(Holding::department).equals(now.map(Holding::department));
  }
}
