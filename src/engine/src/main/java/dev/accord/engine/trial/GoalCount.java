package dev.accord.engine.trial;

import dev.accord.engine.agreement.GoalId;
import java.util.Optional;

/**
 * How many tickets come to a goal.
 *
 * @param tickets for which it counted in some cycle
 * @param shadowedBy when it counted for none although it is for some: the goal above it that took
 *     most of them
 */
public record GoalCount(GoalPlace place, int tickets, Optional<GoalId> shadowedBy) {}
