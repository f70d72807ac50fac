package dev.accord.plugin.store;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Reckoning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the cycles of one issue count, by the verdicts that stand.
 *
 * <p>An outcome stands with its verdict: what an assessment by other definitions says of a closed
 * cycle changes neither. Only what is open, and what closed again, follows the assessment; and all
 * does in a recomputation.
 */
final class OutcomeBook {
  private final long issueId;
  private final Judging judging;
  private final Rulebook rulebook;
  private final Map<StoredOutcome.Cycle, StoredOutcome> before = new LinkedHashMap<>();
  private final Map<StoredOutcome.Cycle, StoredVerdict> verdicts = new LinkedHashMap<>();

  /**
   * @param before how they counted
   * @param verdicts every verdict on the issue, those of now included
   */
  OutcomeBook(
      long issueId,
      List<StoredOutcome> before,
      List<StoredVerdict> verdicts,
      Judging judging,
      Rulebook rulebook) {
    this.issueId = issueId;
    this.judging = judging;
    this.rulebook = rulebook;
    before.forEach(one -> this.before.put(one.cycle(), one));
    for (StoredVerdict verdict : verdicts) {
      this.verdicts.merge(
          new StoredOutcome.Cycle(verdict.clock(), verdict.cycle()),
          verdict,
          (one, two) -> one.sequence() > two.sequence() ? one : two);
    }
    this.verdicts.values().removeIf(StoredVerdict::withdrawn);
  }

  /** How they count after an assessment. */
  List<StoredOutcome> after(Reckoning reckoning) {
    List<StoredOutcome> after = new ArrayList<>();
    Map<StoredOutcome.Cycle, Counted> fresh = new LinkedHashMap<>();
    reckoning
        .counted()
        .forEach(one -> fresh.put(new StoredOutcome.Cycle(one.clock(), one.number()), one));
    verdicts.forEach(
        (cycle, verdict) ->
            judged(cycle, verdict, Optional.ofNullable(fresh.remove(cycle))).ifPresent(after::add));
    fresh.forEach((cycle, counted) -> after.add(unjudged(cycle, counted)));
    before.forEach(
        (cycle, stored) -> {
          boolean gone = !verdicts.containsKey(cycle) && !fresh.containsKey(cycle);
          if (gone && stands(stored, reckoning.closed())) {
            after.add(stored);
          }
        });
    return after;
  }

  private Optional<StoredOutcome> judged(
      StoredOutcome.Cycle cycle, StoredVerdict verdict, Optional<Counted> fresh) {
    Optional<CycleOutcome> outcome = CycleOutcome.of(verdict.verdict());
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    Optional<StoredOutcome> stored = Optional.ofNullable(before.get(cycle));
    boolean byOtherDefinitions = !judging.mayRestate(verdict.judging().revision());
    if (byOtherDefinitions && stored.filter(one -> isOf(one.counted(), verdict)).isPresent()) {
      return stored;
    }
    return fresh
        .or(() -> stored.map(StoredOutcome::counted))
        .or(() -> Derived.of(verdict, Optional.empty(), rulebook))
        .map(
            counted ->
                counted.judged(
                    outcome.get(),
                    at(outcome.get(), verdict, counted),
                    verdict.verdict().agreementVersion()))
        .map(counted -> new StoredOutcome(issueId, counted, verdict.judging().revision()));
  }

  /** One left out counts at the close, whenever it was late. */
  private static Instant at(CycleOutcome outcome, StoredVerdict verdict, Counted counted) {
    return outcome == CycleOutcome.EXEMPT ? counted.at() : verdict.verdict().at();
  }

  private static boolean isOf(Counted stored, StoredVerdict verdict) {
    return !stored.open()
        && CycleOutcome.of(verdict.verdict()).filter(stored.outcome()::equals).isPresent()
        && at(stored.outcome(), verdict, stored).equals(stored.at());
  }

  /** What no verdict is made on: open breaches, cycles that ended without one, quality. */
  private StoredOutcome unjudged(StoredOutcome.Cycle cycle, Counted fresh) {
    return Optional.ofNullable(before.get(cycle))
        .filter(one -> one.counted().equals(fresh) || stands(one, Optional.of(fresh.at())))
        .orElseGet(() -> new StoredOutcome(issueId, fresh, judging.revision()));
  }

  /** Quality of the same closing, by other definitions. */
  private boolean stands(StoredOutcome stored, Optional<Instant> closed) {
    return isQuality(stored.counted())
        && closed.filter(stored.counted().at()::equals).isPresent()
        && !judging.mayRestate(stored.revision());
  }

  private static boolean isQuality(Counted counted) {
    return counted.target().isEmpty();
  }

  /** How they count once the issue is gone: what was open is closed, the rest stays. */
  List<StoredOutcome> after(Burial burial) {
    Map<StoredOutcome.Cycle, StoredOutcome> after = new LinkedHashMap<>();
    Map<StoredOutcome.Cycle, StoredCycle> cycles = new LinkedHashMap<>();
    burial
        .cycles()
        .forEach(one -> cycles.put(new StoredOutcome.Cycle(one.clock(), one.number()), one));
    before.forEach(
        (cycle, stored) ->
            after.put(cycle, closed(stored, Optional.ofNullable(cycles.get(cycle)))));
    verdicts.forEach(
        (cycle, verdict) ->
            Derived.of(verdict, Optional.ofNullable(cycles.get(cycle)), rulebook)
                .ifPresent(counted -> after.putIfAbsent(cycle, by(verdict, counted))));
    cycles.forEach(
        (cycle, row) ->
            Derived.of(row, burial.clocks(), rulebook)
                .ifPresent(
                    counted ->
                        after.putIfAbsent(
                            cycle, new StoredOutcome(issueId, counted, judging.revision()))));
    return List.copyOf(after.values());
  }

  private StoredOutcome by(StoredVerdict verdict, Counted counted) {
    return new StoredOutcome(issueId, counted, verdict.judging().revision());
  }

  private static StoredOutcome closed(StoredOutcome stored, Optional<StoredCycle> cycle) {
    Counted counted = stored.counted();
    return counted.open()
        ? new StoredOutcome(
            stored.issueId(),
            counted.closedAfter(cycle.map(StoredCycle::elapsed)),
            stored.revision())
        : stored;
  }
}
