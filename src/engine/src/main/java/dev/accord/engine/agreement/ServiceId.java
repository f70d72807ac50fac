package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of a service. */
public record ServiceId(String value) {
  public ServiceId {
    Checks.key("service", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
