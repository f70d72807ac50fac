package dev.accord.plugin.store;

import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.clock.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of an issue's rows when the issue is deleted: its history is gone, so the rows
 * themselves are closed.
 */
record Burial(List<StoredClock> clocks, List<StoredCycle> cycles, List<StoredVerdict> verdicts) {
  /** Of an issue that is gone nobody can say which version of the calendar held. */
  private static final int UNKNOWN_VERSION = 0;

  private static final String NO_INPUT = "";

  static Burial of(
      List<StoredClock> clocks,
      List<StoredCycle> cycles,
      List<StoredVerdict> verdicts,
      Judging judging) {
    return new Burial(
        clocks.stream().map(Burial::closed).toList(),
        cycles.stream().map(cycle -> closed(cycle, judging)).toList(),
        clocks.stream()
            .filter(clock -> isOpen(clock.phase()))
            .flatMap(clock -> verdict(clock, cycles, verdicts, judging).stream())
            .toList());
  }

  private static boolean isOpen(Phase phase) {
    return phase == Phase.NOT_STARTED || phase == Phase.RUNNING || phase == Phase.PAUSED;
  }

  private static Phase closed(Phase phase, Optional<Standing> standing) {
    if (!isOpen(phase)) {
      return phase;
    }
    return standing.equals(Optional.of(Standing.BREACHED)) ? Phase.STOPPED : Phase.CANCELLED;
  }

  private static StoredClock closed(StoredClock clock) {
    Phase phase = closed(clock.phase(), clock.standing());
    return new StoredClock(
        clock.issueId(),
        clock.key(),
        clock.version(),
        clock.owedBy(),
        clock.owing(),
        clock.other(),
        phase,
        phase == Phase.CANCELLED ? Optional.empty() : clock.standing(),
        clock.due(),
        clock.atRiskAt(),
        clock.breachedAt(),
        clock.calendar(),
        clock.remaining(),
        Optional.empty(),
        clock.problem());
  }

  private static StoredCycle closed(StoredCycle cycle, Judging judging) {
    Phase phase = closed(cycle.phase(), cycle.standing());
    return new StoredCycle(
        cycle.issueId(),
        cycle.clock(),
        cycle.number(),
        cycle.start(),
        Optional.of(cycle.stop().orElse(judging.at())),
        phase,
        phase == Phase.CANCELLED ? Optional.empty() : cycle.standing(),
        cycle.goal(),
        cycle.target(),
        cycle.elapsed(),
        cycle.wall(),
        cycle.bounces(),
        cycle.reopens(),
        cycle.evidence());
  }

  private static Optional<StoredVerdict> verdict(
      StoredClock clock, List<StoredCycle> cycles, List<StoredVerdict> verdicts, Judging judging) {
    int number =
        cycles.stream()
            .filter(cycle -> cycle.clock().equals(clock.key()))
            .mapToInt(StoredCycle::number)
            .max()
            .orElse(1);
    int sequence =
        verdicts.stream()
            .filter(verdict -> verdict.clock().equals(clock.key()) && verdict.cycle() == number)
            .mapToInt(StoredVerdict::sequence)
            .max()
            .orElse(0);
    return clock
        .breachedAt()
        .filter(breach -> clock.standing().equals(Optional.of(Standing.BREACHED)))
        .map(
            breach ->
                new StoredVerdict(
                    clock.issueId(),
                    clock.key(),
                    number,
                    sequence + 1,
                    false,
                    Optional.empty(),
                    new Verdict(
                        Outcome.BREACHED,
                        breach,
                        clock.version(),
                        UNKNOWN_VERSION,
                        "",
                        NO_INPUT,
                        Set.of()),
                    clock.owing(),
                    clock.other(),
                    judging));
  }
}
