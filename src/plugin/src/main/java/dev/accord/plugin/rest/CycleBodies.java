package dev.accord.plugin.rest;

import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Commitment;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Segment;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.clock.Verdict;
import dev.accord.plugin.rest.ClockBody.GoalBody;
import dev.accord.plugin.rest.CycleBody.SegmentBody;
import dev.accord.plugin.rest.CycleBody.TakeoverBody;
import dev.accord.plugin.rest.CycleBody.VerdictBody;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells cycles. */
final class CycleBodies {
  private final Names names;
  private final ReasonsView reasons;

  CycleBodies(Names names, ReasonsView reasons) {
    this.names = names;
    this.reasons = reasons;
  }

  CycleBody of(Clock clock, Cycle cycle) {
    boolean missed = cycle.breachedAt().isPresent();
    return new CycleBody(
        cycle.number(),
        cycle.start(),
        cycle.stop().orElse(null),
        cycle.phase().name(),
        cycle.standing().map(Standing::name).orElse(null),
        goal(cycle),
        cycle.elapsed().toMillis(),
        cycle.wall().toMillis(),
        cycle.due().orElse(null),
        cycle.breachedAt().orElse(null),
        cycle.verdict().map(CycleBodies::verdict).orElse(null),
        cycle.bounces(),
        cycle.reopens(),
        textOrNull(cycle.evidence()),
        Names.marks(cycle.marks()),
        takeovers(cycle.commitments()),
        missed ? reasons.of(clock.key(), cycle.number()).orElse(null) : null,
        missed ? reasons.mayGive(clock.owing()) : null,
        cycle.segments().stream().map(this::segment).toList());
  }

  static GoalBody goal(Cycle cycle) {
    return new GoalBody(
        cycle.goal().id().value(),
        cycle.goal().name(),
        cycle.goal().target() instanceof Target.By ? "DATE" : "DURATION",
        cycle.target().toMillis());
  }

  private static List<TakeoverBody> takeovers(List<Commitment> commitments) {
    return IntStream.range(1, commitments.size())
        .filter(i -> commitments.get(i).version() != commitments.get(i - 1).version())
        .mapToObj(
            i ->
                new TakeoverBody(
                    commitments.get(i).since(),
                    commitments.get(i - 1).version(),
                    commitments.get(i).version()))
        .toList();
  }

  private static VerdictBody verdict(Verdict verdict) {
    return new VerdictBody(
        verdict.outcome().name(),
        verdict.at(),
        verdict.agreementVersion(),
        verdict.calendarVersion(),
        Names.marks(verdict.marks()));
  }

  private SegmentBody segment(Segment segment) {
    return new SegmentBody(
        segment.from(),
        segment.until(),
        segment.phase().name(),
        segment.party().map(PauseParty::name).orElse(null),
        textOrNull(segment.reason()),
        names.department(segment.holder()),
        segment.inTransit(),
        segment.working().toMillis(),
        segment.goal().value());
  }

  static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
