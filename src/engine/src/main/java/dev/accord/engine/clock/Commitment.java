package dev.accord.engine.clock;

import dev.accord.engine.agreement.Goal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a cycle was measured against from an instant on, until the next commitment.
 *
 * @param version of the agreement that promised it; another one than before when that took over
 *     open clocks
 * @param target working time promised; for a promise of a date the working time from the cycle's
 *     start to that date
 * @param until the date promised, included; absent for a promise of working time
 */
public record Commitment(
    Instant since, int version, Goal goal, Duration target, Optional<Instant> until) {}
