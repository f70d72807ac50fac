package dev.accord.engine.clock;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.PauseParty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A span of a cycle in which nothing changed, half-open. The working times of a cycle's running
 * segments add up to its elapsed time to the millisecond.
 *
 * @param phase {@code RUNNING}, {@code PAUSED}, or {@code STOPPED} for time in which the ticket was
 *     closed before it was reopened
 * @param party on whose account a pause was; absent unless paused. A promise of a date does not
 *     pause: there a running segment names the party that it waited for
 * @param reason the pause's reason in people's words; empty without a party
 * @param holder the department that held the ticket
 * @param inTransit whether the holder had not accepted it yet
 * @param goal the goal in force
 * @param working open time on the goal's calendar within the span, whether or not it counted
 */
public record Segment(
    Instant from,
    Instant until,
    Phase phase,
    Optional<PauseParty> party,
    String reason,
    DepartmentId holder,
    boolean inTransit,
    GoalId goal,
    Duration working) {}
