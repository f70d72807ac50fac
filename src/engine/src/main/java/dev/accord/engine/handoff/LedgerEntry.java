package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import java.time.Duration;
import java.util.Optional;

/**
 * One line of the ledger.
 *
 * @param department whose time it was; for {@link Kind#WAITING} the department waited for, absent
 *     when it is nobody's department (a supplier, an approver)
 * @param party for {@link Kind#WAITING} only
 * @param time working time, on the calendar of the department that held the ticket meanwhile
 */
public record LedgerEntry(
    Kind kind, Optional<DepartmentId> department, Optional<PauseParty> party, Duration time) {
  /** What the time was spent on. */
  public enum Kind {
    /** The department had it. */
    HELD,
    /** Handed over and not yet accepted; charged to the department named. */
    TRANSIT,
    /** Paused on somebody's account. */
    WAITING
  }
}
