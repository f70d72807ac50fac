package dev.accord.sync.compare;

import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs of clocks to compare with; each has a target of four hours. */
final class Cycles {
  private Cycles() {}

  static Cycle closed(Instant start, Instant stop, Instant due, boolean breached) {
    return cycle(start, Optional.of(stop), Phase.STOPPED, due, List.of(), breached);
  }

  static Cycle open(
      Instant start, Instant due, Phase phase, List<Segment> segments, boolean breached) {
    return cycle(start, Optional.empty(), phase, due, segments, breached);
  }

  private static Cycle cycle(
      Instant start,
      Optional<Instant> stop,
      Phase phase,
      Instant due,
      List<Segment> segments,
      boolean breached) {
    Duration target = Duration.ofHours(4);
    return new Cycle(
        1,
        1,
        start,
        stop,
        phase,
        Optional.of(breached ? Standing.BREACHED : Standing.MET),
        new Goal(
            new GoalId("all"),
            "Everything",
            Filter.ANYTHING,
            new Target.Within(Amount.of(target), new CalendarId("office"))),
        target,
        Duration.ZERO,
        Duration.ZERO,
        phase == Phase.PAUSED ? Optional.empty() : Optional.of(due),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        0,
        0,
        segments,
        Set.of(),
        Optional.empty(),
        List.of());
  }
}
