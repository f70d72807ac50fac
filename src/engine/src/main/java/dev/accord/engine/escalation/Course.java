package dev.accord.engine.escalation;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Commitment;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a cycle into stretches, one for each span in which nothing about it changed. */
final class Course {
  private final Cycle cycle;
  private final Rulebook rulebook;
  private final List<Stretch> stretches = new ArrayList<>();
  private Optional<Stretch> before = Optional.empty();
  private long elapsed;

  private Course(Cycle cycle, Rulebook rulebook) {
    this.cycle = cycle;
    this.rulebook = rulebook;
  }

  /**
   * The stretches in which the cycle was open, oldest first; of an open one the last has no end.
   */
  static List<Stretch> of(Cycle cycle, Rulebook rulebook) {
    return new Course(cycle, rulebook).stretches();
  }

  private List<Stretch> stretches() {
    long end = cycle.start().toEpochMilli();
    for (Segment segment : cycle.segments()) {
      long from = segment.from().toEpochMilli();
      end = segment.until().toEpochMilli();

      if (segment.phase() != Phase.STOPPED) {
        add(from, end, segment.phase());
      } else {
        before = Optional.empty();
      }
      if (segment.phase() == Phase.RUNNING) {
        elapsed += segment.working().toMillis();
      }
    }
    if (cycle.stop().isEmpty()) {
      add(end, WorkingTime.NEVER, cycle.phase());
    }
    return stretches;
  }

  private void add(long from, long until, Phase phase) {
    Commitment commitment = commitmentAt(from);
    Optional<WorkingTime> hours = rulebook.calendar(commitment.goal().target().calendar());
    if (hours.isEmpty()) {
      return;
    }
    boolean afresh = before.map(earlier -> earlier.commitment() != commitment).orElse(true);
    Stretch stretch =
        new Stretch(
            from,
            until,
            phase == Phase.RUNNING,
            afresh,
            elapsed,
            commitment,
            hours.get(),
            cycle.start().toEpochMilli());
    stretches.add(stretch);
    before = Optional.of(stretch);
  }

  private Commitment commitmentAt(long at) {
    List<Commitment> all = cycle.commitments();
    int last = all.size() - 1;
    while (last > 0 && all.get(last).since().toEpochMilli() > at) {
      last--;
    }
    return all.get(last);
  }
}
