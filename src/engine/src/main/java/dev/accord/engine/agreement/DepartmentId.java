package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of a department. */
public record DepartmentId(String value) {
  public DepartmentId {
    Checks.key("department", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
