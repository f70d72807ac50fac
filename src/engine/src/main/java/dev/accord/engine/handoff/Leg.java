package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A span in which one department held the ticket, half-open.
 *
 * @param until when it was handed on, or the ticket ended; absent = holds it now
 * @param visit 1 for the department's first leg on this ticket, 2 when it comes back
 * @param acceptedAt when the department accepted it; absent = still in transit
 * @param held working time on the department's calendar that is on its own account
 * @param transit working time between hand-over and acceptance
 * @param waiting working time in which the ticket waited for somebody else
 */
public record Leg(
    DepartmentId department,
    Instant from,
    Optional<Instant> until,
    int visit,
    Optional<Instant> acceptedAt,
    Duration held,
    Duration transit,
    Duration waiting) {}
