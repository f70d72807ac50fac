package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;

/** A person as the source system knows them: the stable user key, not the login name. */
public record UserKey(String value) {
  public UserKey {
    Checks.text("user key", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
