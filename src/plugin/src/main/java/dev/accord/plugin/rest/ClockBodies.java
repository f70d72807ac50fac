package dev.accord.plugin.rest;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.rest.ClockBody.CalendarBody;
import dev.accord.plugin.rest.ClockBody.PauseBody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells clocks as of an instant. */
final class ClockBodies {
  /** How far ahead a countdown can be kept right without asking again. */
  private static final Duration AHEAD = Duration.ofDays(14);

  private static final int MOST_WINDOWS = 40;

  private final Names names;
  private final CycleBodies cycles;
  private final Instant asOf;

  ClockBodies(Names names, ReasonsView reasons, Instant asOf) {
    this.names = names;
    this.cycles = new CycleBodies(names, reasons);
    this.asOf = asOf;
  }

  ClockBody of(Clock clock) {
    Optional<Cycle> current = clock.current();
    Optional<WorkingTime> hours =
        current.flatMap(cycle -> names.rulebook().calendar(cycle.goal().target().calendar()));
    return new ClockBody(
        clock.key().agreement().value(),
        clock.version(),
        clock.key().metric().value(),
        clock.metric().name(),
        clock.metric().owedBy().name(),
        names.department(clock.owing()),
        clock.phase().name(),
        clock.standing().map(Standing::name).orElse(null),
        CycleBodies.textOrNull(clock.problem()),
        pause(clock).orElse(null),
        hours.map(this::calendar).orElse(null),
        current.map(CycleBodies::goal).orElse(null),
        millis(current, Cycle::elapsed),
        millis(current, Cycle::wall),
        millis(current, Cycle::remaining),
        current.flatMap(Cycle::due).orElse(null),
        current.flatMap(Cycle::atRiskAt).orElse(null),
        current.flatMap(Cycle::breachedAt).orElse(null),
        hours.map(calendar -> calendar.isOpen(asOf)).orElse(false),
        hours.map(this::windows).orElse(List.of()),
        current.map(cycle -> Names.marks(cycle.marks())).orElse(List.of()),
        clock.cycles().stream().map(cycle -> cycles.of(clock, cycle)).toList());
  }

  private static long millis(Optional<Cycle> cycle, Function<Cycle, Duration> figure) {
    return cycle.map(figure).map(Duration::toMillis).orElse(0L);
  }

  private CalendarBody calendar(WorkingTime hours) {
    CalendarVersion version = hours.versionAt(asOf);
    return new CalendarBody(
        hours.calendar().id().value(),
        hours.calendar().name(),
        version.hours() instanceof OfficeHours office ? office.zone().getId() : null,
        version.number());
  }

  private List<List<Instant>> windows(WorkingTime hours) {
    return hours.openIntervals(asOf, asOf.plus(AHEAD)).stream()
        .limit(MOST_WINDOWS)
        .map(open -> List.of(open.start(), open.end()))
        .toList();
  }

  /** The pause that goes on: from where its reason and party began. */
  private Optional<PauseBody> pause(Clock clock) {
    if (clock.phase() != Phase.PAUSED || clock.current().isEmpty()) {
      return Optional.empty();
    }
    List<Segment> segments = clock.current().get().segments();
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    Segment last = segments.get(segments.size() - 1);
    int first = segments.size() - 1;
    while (first > 0 && isSamePause(segments.get(first - 1), last)) {
      first--;
    }
    PauseParty party = last.party().orElse(PauseParty.NONE);
    return Optional.of(
        new PauseBody(
            party.name(),
            department(clock, party).map(names::department).orElse(null),
            last.reason(),
            segments.get(first).from()));
  }

  private static boolean isSamePause(Segment one, Segment two) {
    return one.phase() == Phase.PAUSED
        && one.party().equals(two.party())
        && one.reason().equals(two.reason());
  }

  private static Optional<DepartmentId> department(Clock clock, PauseParty party) {
    boolean providerOwes = clock.metric().owedBy() == Side.PROVIDER;
    return switch (party) {
      case PROVIDER -> Optional.of(providerOwes ? clock.owing() : clock.other());
      case CLIENT -> Optional.of(providerOwes ? clock.other() : clock.owing());
      case THIRD_PARTY, APPROVAL, NONE -> Optional.empty();
    };
  }
}
