package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.Filter;

/** For tickets that match, a target. The first goal of a metric that matches counts. */
public record Goal(GoalId id, String name, Filter applies, Target target) {
  public Goal {
    Checks.text("name of goal " + id, name);
  }
}
