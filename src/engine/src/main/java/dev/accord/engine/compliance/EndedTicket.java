package dev.accord.engine.compliance;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.handoff.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A ticket on which no more work is done, with who had its time.
 *
 * @param at when its work ended; of a ticket reopened and closed again the last time
 * @param agreement the SLA that held then
 * @param zone of the agreement that held then, for the edges of periods
 * @param provider who promised it: the provider of the SLA that held then; without one whoever got
 *     it first
 * @param client the department that asked
 */
public record EndedTicket(
    Instant at,
    Optional<AgreementId> agreement,
    ZoneId zone,
    DepartmentId provider,
    Optional<DepartmentId> client,
    Ledger ledger) {

  /** The first day of the period in which it ended. */
  public LocalDate firstDay(PeriodLength length) {
    return length.firstOf(at.atZone(zone).toLocalDate());
  }
}
