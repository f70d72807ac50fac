package dev.accord.sync.compare;

import dev.accord.engine.clock.ClockKey;
import java.time.Duration;
import java.util.Optional;

/**
 * How the clocks of one definition of theirs stand to those of one promise.
 *
 * @param compared runs that both have
 * @param sameVerdict of those
 * @param onlyOurs breached here and not there
 * @param onlyTheirs breached there and not here
 * @param apart how many mean something else, in their verdict or by when they are due
 * @param median of the differences of their due instants, whichever is later
 * @param largest of them
 * @param theirsAlone runs of theirs without one of ours
 */
public record Tally(
    String definition,
    ClockKey clock,
    int compared,
    int sameVerdict,
    int onlyOurs,
    int onlyTheirs,
    int apart,
    Optional<Duration> median,
    Optional<Duration> largest,
    int theirsAlone) {}
