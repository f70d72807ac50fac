package dev.accord.document.format;

import dev.accord.document.json.Value;
import dev.accord.engine.calendar.Amount;
import java.util.Optional;

/** Amounts of working time: {@code "4h"}, {@code "3 days"}, {@code "1 day 30m"}. */
final class Amounts {
  private Amounts() {}

  static Optional<Amount> read(Value value) {
    return Texts.label(value)
        .flatMap(text -> value.made(Amount::parse, text, "Write an amount such as 4h or 3 days."));
  }
}
