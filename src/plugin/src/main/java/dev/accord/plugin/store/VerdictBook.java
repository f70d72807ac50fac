package dev.accord.plugin.store;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which verdicts an assessment adds to those that stand.
 *
 * <p>A verdict is added when a cycle closes, when it is reopened (the verdict is taken back), when
 * it closes again, and when a late event changes it under the same definitions. When the
 * definitions changed since, the verdict stands: only a recomputation judges anew.
 */
final class VerdictBook {
  private record Entry(ClockKey clock, int cycle) {}

  private final long issueId;
  private final Judging judging;
  private final Map<Entry, StoredVerdict> standing = new LinkedHashMap<>();
  private final List<StoredVerdict> added = new ArrayList<>();

  private VerdictBook(long issueId, List<StoredVerdict> stored, Judging judging) {
    this.issueId = issueId;
    this.judging = judging;
    for (StoredVerdict verdict : stored) {
      standing.merge(
          new Entry(verdict.clock(), verdict.cycle()),
          verdict,
          (one, two) -> one.sequence() > two.sequence() ? one : two);
    }
  }

  /** The verdicts to be added, in the order of the assessment's clocks. */
  static List<StoredVerdict> additions(
      long issueId, List<StoredVerdict> stored, Assessment assessment, Judging judging) {
    VerdictBook book = new VerdictBook(issueId, stored, judging);
    assessment.clocks().forEach(clock -> clock.cycles().forEach(cycle -> book.look(clock, cycle)));
    book.standing.values().forEach(book::withdrawGone);
    return book.added;
  }

  private void look(Clock clock, Cycle cycle) {
    Optional<StoredVerdict> before =
        Optional.ofNullable(standing.remove(new Entry(clock.key(), cycle.number())));
    if (cycle.verdict().isPresent()) {
      judge(clock, cycle, cycle.verdict().get(), before);
      return;
    }
    boolean open = cycle.stop().isEmpty();
    before
        .filter(verdict -> !verdict.withdrawn())
        .filter(verdict -> open || mayRestate(verdict))
        .ifPresent(this::withdraw);
  }

  private void judge(Clock clock, Cycle cycle, Verdict verdict, Optional<StoredVerdict> before) {
    boolean stands =
        before
            .filter(earlier -> !earlier.withdrawn())
            .filter(earlier -> isSame(earlier.verdict(), verdict) || !mayJudge(earlier, cycle))
            .isPresent();
    if (stands) {
      return;
    }
    added.add(
        new StoredVerdict(
            issueId,
            clock.key(),
            cycle.number(),
            before.map(StoredVerdict::sequence).orElse(0) + 1,
            false,
            before.flatMap(StoredVerdict::outcome),
            verdict,
            clock.owing(),
            clock.other(),
            judging));
  }

  /** A cycle that closed after it was judged has been reopened and closed between two looks. */
  private boolean mayJudge(StoredVerdict earlier, Cycle cycle) {
    boolean closedSince =
        cycle.stop().map(stop -> stop.isAfter(earlier.judging().at())).orElse(false);
    return closedSince || mayRestate(earlier);
  }

  private boolean mayRestate(StoredVerdict verdict) {
    return judging.mayRestate(verdict.judging().revision());
  }

  private static boolean isSame(Verdict one, Verdict two) {
    return one.outcome() == two.outcome()
        && one.at().equals(two.at())
        && one.agreementVersion() == two.agreementVersion()
        && one.calendarVersion() == two.calendarVersion();
  }

  private void withdrawGone(StoredVerdict verdict) {
    if (!verdict.withdrawn() && mayRestate(verdict)) {
      withdraw(verdict);
    }
  }

  private void withdraw(StoredVerdict verdict) {
    added.add(
        new StoredVerdict(
            issueId,
            verdict.clock(),
            verdict.cycle(),
            verdict.sequence() + 1,
            true,
            verdict.outcome(),
            verdict.verdict(),
            verdict.owing(),
            verdict.other(),
            judging));
  }
}
