package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of an agreement. */
public record AgreementId(String value) {
  public AgreementId {
    Checks.key("agreement", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
