package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of a goal, unique within its metric. */
public record GoalId(String value) {
  public GoalId {
    Checks.key("goal", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
