package dev.accord.engine.trial;

import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Cycle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds clocks on one ticket that promise the same, or a later answer than the solution. */
final class Collisions {
  private final Map<Pair, Integer> overlaps = new LinkedHashMap<>();
  private final Map<Pair, Integer> slower = new LinkedHashMap<>();

  /** Two promises, whatever ticket they are on; the findings are told of the first. */
  private record Pair(ClockKey one, int version, String oneName, ClockKey other, String otherName) {
    static Pair of(Clock one, Clock other) {
      return new Pair(
          one.key(), one.version(), one.metric().name(), other.key(), other.metric().name());
    }
  }

  Collisions(List<TriedTicket> tickets) {
    for (TriedTicket tried : tickets) {
      List<Clock> clocks = tried.assessment().clocks();
      for (int i = 0; i < clocks.size(); i++) {
        for (int j = 0; j < clocks.size(); j++) {
          compare(clocks.get(i), clocks.get(j), i < j);
        }
      }
    }
  }

  private void compare(Clock one, Clock other, boolean inOrder) {
    boolean samePair = one.owing().equals(other.owing()) && one.other().equals(other.other());
    if (!samePair) {
      return;
    }
    if (inOrder && isSamePromise(one, other)) {
      overlaps.merge(Pair.of(one, other), 1, Integer::sum);
    }
    if (isResponse(one.metric())
        && isResolution(one.metric(), other.metric())
        && isSlower(one, other)) {
      slower.merge(Pair.of(one, other), 1, Integer::sum);
    }
  }

  List<TrialFinding> findings() {
    List<TrialFinding> findings = new ArrayList<>();
    overlaps.forEach(
        (pair, tickets) ->
            findings.add(
                found(
                    TrialFinding.Kind.OVERLAP,
                    pair,
                    "'%s' of agreement %s and '%s' of agreement %s promise the same on %s."
                        .formatted(
                            pair.oneName,
                            pair.one.agreement(),
                            pair.otherName,
                            pair.other.agreement(),
                            Count.of(tickets)),
                    "Let one of the agreements leave out these clients or services.")));
    slower.forEach(
        (pair, tickets) ->
            findings.add(
                found(
                    TrialFinding.Kind.RESPONSE_LONGER,
                    pair,
                    "'%s' allows more time than '%s' on %s."
                        .formatted(pair.oneName, pair.otherName, Count.of(tickets)),
                    "Give less time for the answer, or more for the solution.")));
    return findings;
  }

  private static TrialFinding found(
      TrialFinding.Kind kind, Pair pair, String message, String cure) {
    return new TrialFinding(
        kind,
        Optional.of(pair.one.agreement()),
        pair.version,
        Optional.of(pair.one.metric()),
        Optional.empty(),
        message,
        cure);
  }

  private static boolean isSamePromise(Clock one, Clock other) {
    return !one.key().agreement().equals(other.key().agreement())
        && one.metric().start().equals(other.metric().start())
        && one.metric().stop().equals(other.metric().stop());
  }

  private static boolean isResponse(TimeMetric metric) {
    return metric.stop() instanceof Stop.Answered && metric.after().isEmpty();
  }

  private static boolean isResolution(TimeMetric response, TimeMetric metric) {
    return metric.stop() instanceof Stop.When && metric.start().equals(response.start());
  }

  /** Amounts on one calendar can be compared; others cannot. */
  private static boolean isSlower(Clock response, Clock resolution) {
    Optional<Cycle> answer = response.current();
    Optional<Cycle> solution = resolution.current();
    return answer.isPresent()
        && solution.isPresent()
        && answer.get().goal().target() instanceof Target.Within first
        && solution.get().goal().target() instanceof Target.Within last
        && first.calendar().equals(last.calendar())
        && answer.get().target().compareTo(solution.get().target()) > 0;
  }
}
