package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of an escalation step, unique within its metric. */
public record StepId(String value) {
  public StepId {
    Checks.key("step", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
