package dev.accord.engine.clock;

import java.util.ArrayList;
import java.util.List;

/** What of an assessment stands still between its changes: everything but the times that run. */
final class View {
  private View() {}

  static List<Object> of(Assessment assessment) {
    List<Object> view = new ArrayList<>();
    for (Clock clock : assessment.clocks()) {
      view.add(List.of(clock.key(), clock.version(), clock.phase(), clock.problem()));
      for (Cycle cycle : clock.cycles()) {
        view.add(
            List.of(
                cycle.number(),
                cycle.start(),
                cycle.stop(),
                cycle.phase(),
                cycle.standing(),
                cycle.goal().id(),
                cycle.target(),
                cycle.due(),
                cycle.atRiskAt(),
                cycle.breachedAt(),
                cycle.verdict(),
                cycle.evidence(),
                cycle.reopens(),
                cycle.marks(),
                cycle.reopenableUntil()));
      }
    }
    return view;
  }
}
