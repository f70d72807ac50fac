package dev.accord.plugin.store;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.handoff.LedgerEntry;
import java.util.Optional;

/**
 * A line of the ledgers of ended issues.
 *
 * @param department whose time it was, or who was waited for; absent for the total, and where it is
 *     nobody's department
 * @param party for waiting only
 */
public record TimePart(Kind kind, Optional<DepartmentId> department, Optional<PauseParty> party) {
  /** What the time was spent on. */
  public enum Kind {
    HELD,
    TRANSIT,
    WAITING,
    /** All of it; the other lines add up to this. */
    TOTAL,
  }

  /** The whole time. */
  public static final TimePart TOTAL = new TimePart(Kind.TOTAL, Optional.empty(), Optional.empty());

  static TimePart of(LedgerEntry entry) {
    return new TimePart(Kind.valueOf(entry.kind().name()), entry.department(), entry.party());
  }
}
