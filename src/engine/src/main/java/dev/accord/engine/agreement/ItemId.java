package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of an item, unique within its question set; answers are kept under it. */
public record ItemId(String value) {
  public ItemId {
    Checks.key("item", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
