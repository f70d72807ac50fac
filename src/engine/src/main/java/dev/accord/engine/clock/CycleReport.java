package dev.accord.engine.clock;

import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.calendar.ZoneData;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of a folded cycle as of an instant, up to which it has been measured. */
final class CycleReport {
  private static final String TZ_VERSION = ZoneData.version(ZoneOffset.UTC);

  private final CycleFold fold;
  private final Meter meter;
  private final long asOf;

  CycleReport(CycleFold fold, long asOf) {
    this.fold = fold;
    this.meter = fold.meter();
    this.asOf = asOf;
  }

  Cycle cycle() {
    List<Segment> segments = new ArrayList<>(fold.spans().size());
    for (Span span : fold.spans()) {
      segments.add(span.segment());
    }
    Set<Mark> marks = marks();
    return new Cycle(
        fold.number(),
        fold.duty().version().number(),
        Instant.ofEpochMilli(fold.start()),
        fold.isOpen() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(end())),
        phase(),
        standing(),
        meter.promise().goal(),
        Duration.ofMillis(meter.target()),
        Duration.ofMillis(meter.elapsed()),
        Duration.ofMillis(end() - fold.start()),
        instant(due()),
        instant(atRiskAt()),
        instant(meter.breachedAt()),
        isJudged() ? Optional.of(verdict(marks)) : Optional.empty(),
        fold.evidence(),
        fold.bounces(),
        fold.reopens(),
        segments,
        marks,
        isReopenable() ? instant(fold.reopenableUntil()) : Optional.empty(),
        meter.commitments());
  }

  /** The earliest instant after {@code asOf} at which something changes without an event. */
  long nextChange() {
    if (!fold.isOpen()) {
      return isReopenable() ? fold.reopenableUntil() + 1 : Meter.NEVER;
    }
    long next = Meter.NEVER;
    if (fold.isPaused()) {
      long spent = fold.pauses().isSpent() ? Meter.NEVER : fold.capAt();
      long near = fold.pauses().isNear() ? Meter.NEVER : fold.pauses().nearWhenPaused(asOf);
      return Math.min(spent, near);
    }
    if (!meter.isBreached()) {
      next = meter.breachWhenRunning(asOf);
      if (!meter.isAtRisk()) {
        next = Math.min(next, whenRunning(meter.risk()));
      }
    }
    return next;
  }

  private Phase phase() {
    if (fold.isOpen()) {
      return fold.isPaused() ? Phase.PAUSED : Phase.RUNNING;
    }
    boolean exempt = isJudged() && fold.duty().wording().measuredOnly();
    if (exempt) {
      return Phase.EXEMPT;
    }
    return isJudged() ? Phase.STOPPED : fold.ending().phase();
  }

  private Optional<Standing> standing() {
    if (meter.isBreached()) {
      return Optional.of(Standing.BREACHED);
    }
    if (!fold.isOpen()) {
      return isJudged() ? Optional.of(Standing.MET) : Optional.empty();
    }
    return Optional.of(meter.isAtRisk() ? Standing.AT_RISK : Standing.ON_TRACK);
  }

  /** A late cycle is judged however it ends. */
  private boolean isJudged() {
    return !fold.isOpen() && (fold.ending().isJudged() || meter.isBreached());
  }

  private Verdict verdict(Set<Mark> marks) {
    boolean late = meter.isBreached();
    WorkingTime hours = meter.promise().hours();
    return new Verdict(
        late ? Outcome.BREACHED : Outcome.MET,
        Instant.ofEpochMilli(late ? meter.breachedAt() : end()),
        fold.duty().version().number(),
        hours.versionAt(Instant.ofEpochMilli(end())).number(),
        TZ_VERSION,
        fold.inputHash(),
        marks);
  }

  private Set<Mark> marks() {
    Set<Mark> marks = fold.marks();
    boolean near = fold.pauses().isNear();
    if (marks.isEmpty()) {
      return near ? Set.of(Mark.PAUSE_CAP_NEAR) : Set.of();
    }
    Set<Mark> all = EnumSet.copyOf(marks);
    if (near) {
      all.add(Mark.PAUSE_CAP_NEAR);
    }
    return Set.copyOf(all);
  }

  private long due() {
    if (meter.promise() instanceof Choice.Dated dated) {
      return dated.until();
    }
    boolean told = fold.isOpen() ? !fold.isPaused() : isJudged() && !isClosedByCap();
    if (!told) {
      return Meter.NEVER;
    }
    return meter.elapsed() >= meter.target()
        ? reached(meter.target())
        : whenRunning(meter.target());
  }

  private long atRiskAt() {
    if (meter.isAtRisk()) {
      return Math.max(reached(meter.risk()), meter.promisedSince());
    }
    return fold.isOpen() && !fold.isPaused() ? whenRunning(meter.risk()) : Meter.NEVER;
  }

  private boolean isClosedByCap() {
    return fold.ending() == Ending.CLIENT_SILENT;
  }

  /** When elapsed time gets there if time counts from the end of what is measured. */
  private long whenRunning(long elapsed) {
    return meter.promise().hours().dueMillis(end(), Math.max(0, elapsed - meter.elapsed()));
  }

  /** The earliest instant at which elapsed time was there. */
  private long reached(long elapsed) {
    long before = 0;
    for (Span span : fold.spans()) {
      if (span.phase() == Phase.RUNNING) {
        if (before + span.worked() >= elapsed) {
          return span.promise().hours().dueMillis(span.from(), elapsed - before);
        }
        before += span.worked();
      }
    }
    return fold.start();
  }

  /** Whether it can still go on, for a time. */
  private boolean isReopenable() {
    long until = fold.reopenableUntil();
    return !fold.isOpen() && until != Reopening.ALWAYS && until >= asOf;
  }

  private long end() {
    return fold.measuredUntil();
  }

  private static Optional<Instant> instant(long millis) {
    return millis == Meter.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
