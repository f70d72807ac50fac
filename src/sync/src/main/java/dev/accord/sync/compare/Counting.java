package dev.accord.sync.compare;

import dev.accord.engine.clock.ClockKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts pairs of one definition while they come. */
final class Counting {
  private final String definition;
  private final ClockKey clock;
  private final List<Long> due = new ArrayList<>();
  private int compared;
  private int sameVerdict;
  private int onlyOurs;
  private int onlyTheirs;
  private int apart;
  private int theirsAlone;

  Counting(String definition, ClockKey clock) {
    this.definition = definition;
    this.clock = clock;
  }

  void add(Pair pair) {
    compared++;
    sameVerdict += pair.isSameVerdict() ? 1 : 0;
    onlyOurs += pair.weBreached() && !pair.theyBreached() ? 1 : 0;
    onlyTheirs += pair.theyBreached() && !pair.weBreached() ? 1 : 0;
    apart += pair.difference().isPresent() ? 1 : 0;
    pair.dueLater().ifPresent(later -> due.add(later.abs().toMillis()));
  }

  void addAlone() {
    theirsAlone++;
  }

  Tally tally() {
    Collections.sort(due);
    return new Tally(
        definition,
        clock,
        compared,
        sameVerdict,
        onlyOurs,
        onlyTheirs,
        apart,
        at(due.size() / 2),
        at(due.size() - 1),
        theirsAlone);
  }

  private Optional<Duration> at(int index) {
    return due.isEmpty() ? Optional.empty() : Optional.of(Duration.ofMillis(due.get(index)));
  }
}
