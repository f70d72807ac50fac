package dev.accord.sync.compare;

import dev.accord.engine.clock.Cycle;
import dev.accord.sync.source.servicenow.TaskSla;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which run of theirs is which run of ours: the two that start closest together, and so on.
 *
 * @param found theirs and ours
 * @param theirs those without one of ours
 * @param ours those without one of theirs
 */
record Pairing(Map<TaskSla, Cycle> found, List<TaskSla> theirs, List<Cycle> ours) {

  static Pairing of(List<TaskSla> theirs, List<Cycle> ours) {
    List<TaskSla> theirsLeft = new ArrayList<>(theirs);
    List<Cycle> oursLeft = new ArrayList<>(ours);
    Map<TaskSla, Cycle> found = new LinkedHashMap<>();
    Optional<Both> next = closest(theirsLeft, oursLeft);
    while (next.isPresent()) {
      Both both = next.get();
      found.put(both.theirs(), both.ours());
      theirsLeft.remove(both.theirs());
      oursLeft.remove(both.ours());
      next = closest(theirsLeft, oursLeft);
    }
    return new Pairing(found, theirsLeft, oursLeft);
  }

  private record Both(TaskSla theirs, Cycle ours, Duration apart) {}

  private static Optional<Both> closest(List<TaskSla> theirs, List<Cycle> ours) {
    return theirs.stream()
        .flatMap(
            row ->
                row.start().stream()
                    .flatMap(start -> ours.stream().map(cycle -> both(row, start, cycle))))
        .min(Comparator.comparing(Both::apart));
  }

  private static Both both(TaskSla row, Instant start, Cycle cycle) {
    return new Both(row, cycle, Duration.between(start, cycle.start()).abs());
  }
}
