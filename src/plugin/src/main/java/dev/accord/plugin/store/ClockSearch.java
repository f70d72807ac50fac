package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Clocks as last assessed, over all issues. */
public final class ClockSearch {
  static final Lookup<ClockRow> BY_STANDING = Lookup.on(ClockRow.class, "STANDING = ?");
  static final Lookup<ClockRow> BREACHED =
      Lookup.on(ClockRow.class, "STANDING = ? AND BREACHED_AT <= ?");
  static final Lookup<ClockRow> BY_PHASE = Lookup.on(ClockRow.class, "PHASE = ?");
  static final Lookup<ClockRow> DUE =
      Lookup.on(ClockRow.class, "PHASE = ? AND DUE_AT >= ? AND DUE_AT <= ?");
  static final Lookup<ClockRow> BY_AGREEMENT = Lookup.on(ClockRow.class, "AGREEMENT = ?");
  static final Lookup<ClockRow> BY_OTHER = Lookup.on(ClockRow.class, "OTHER = ?");
  static final Lookup<LegRow> HELD = Lookup.on(LegRow.class, "DEPARTMENT = ? AND UNTIL_AT IS NULL");

  private final Rows<ClockRow, StoredClock> clocks;
  private final Rows<LegRow, StoredLeg> legs;

  public ClockSearch(ActiveObjects ao) {
    this.clocks = new Rows<>(ao, ClockRow.class, StoredClock::from, StoredClock::columns);
    this.legs = new Rows<>(ao, LegRow.class, StoredLeg::from, StoredLeg::columns);
  }

  public List<StoredClock> in(Standing standing) {
    return clocks.find(BY_STANDING, standing.name());
  }

  public List<StoredClock> in(Phase phase) {
    return clocks.find(BY_PHASE, phase.name());
  }

  /** Running clocks that are due between the instants, both included. */
  public List<StoredClock> due(Instant from, Instant until) {
    return clocks.find(DUE, Phase.RUNNING.name(), from.toEpochMilli(), until.toEpochMilli());
  }

  /** Clocks that were missed no later than the instant, closed ones too. */
  public List<StoredClock> breachedBy(Instant until) {
    return clocks.find(BREACHED, Standing.BREACHED.name(), until.toEpochMilli());
  }

  public List<StoredClock> under(Collection<AgreementId> agreements) {
    return clocks.findEach(BY_AGREEMENT, agreements.stream().map(AgreementId::value).toList());
  }

  /** Clocks with the department on the side that is owed. */
  public List<StoredClock> owedTo(DepartmentId department) {
    return clocks.find(BY_OTHER, department.value());
  }

  /** Issues that the department holds now. */
  public List<Long> heldBy(DepartmentId department) {
    return legs.find(HELD, department.value()).stream().map(StoredLeg::issueId).toList();
  }
}
