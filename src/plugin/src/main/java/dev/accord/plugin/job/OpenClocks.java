package dev.accord.plugin.job;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.store.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the open clocks of an issue stand by two rulebooks, in words that are compared. */
final class OpenClocks {
  private OpenClocks() {}

  /** Those whose due instant or standing differs, in the order of the clocks. */
  static List<Difference> differences(
      long issueId, String issueKey, Assessment before, Assessment after) {
    Map<String, Clock> now = byName(before);
    Map<String, Clock> then = byName(after);
    List<Difference> found = new ArrayList<>();
    for (String name : names(now, then)) {
      Optional<String> was = Optional.ofNullable(now.get(name)).map(OpenClocks::told);
      Optional<String> is = Optional.ofNullable(then.get(name)).map(OpenClocks::told);
      boolean open = isOpen(now.get(name)) || isOpen(then.get(name));
      if (open && !was.equals(is)) {
        found.add(new Difference(issueId, issueKey, name, was, is, true));
      }
    }
    return found;
  }

  private static List<String> names(Map<String, Clock> now, Map<String, Clock> then) {
    List<String> names = new ArrayList<>(now.keySet());
    then.keySet().stream().filter(name -> !now.containsKey(name)).forEach(names::add);
    return names;
  }

  /** By clock and number of its current cycle; what has not started is nobody's to see. */
  private static Map<String, Clock> byName(Assessment assessment) {
    Map<String, Clock> byName = new LinkedHashMap<>();
    for (Clock clock : assessment.clocks()) {
      clock
          .current()
          .ifPresent(cycle -> byName.put("%s #%d".formatted(clock.key(), cycle.number()), clock));
    }
    return byName;
  }

  private static boolean isOpen(@Nullable Clock clock) {
    return clock != null && clock.current().filter(cycle -> cycle.stop().isEmpty()).isPresent();
  }

  private static String told(Clock clock) {
    Cycle cycle = clock.current().orElseThrow();
    if (clock.phase() == Phase.CONFIG_ERROR) {
      return Phase.CONFIG_ERROR.name();
    }
    if (cycle.stop().isPresent()) {
      return cycle
          .verdict()
          .map(verdict -> "%s %s".formatted(verdict.outcome(), verdict.at()))
          .orElse(cycle.phase().name());
    }
    if (cycle.breachedAt().isPresent()) {
      return "BREACHED since " + cycle.breachedAt().get();
    }
    if (cycle.phase() == Phase.PAUSED) {
      return Phase.PAUSED.name();
    }
    String standing = cycle.standing().orElse(Standing.ON_TRACK).name();
    return cycle.due().map(due -> standing + " due " + due).orElse(standing);
  }
}
