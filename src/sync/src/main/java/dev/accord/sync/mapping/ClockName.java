package dev.accord.sync.mapping;

import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import java.util.Optional;

/** How people write a clock: an agreement and its metric, as {@code it-network/resolution}. */
public final class ClockName {
  private static final String CURE =
      "Write the ids of an agreement and its metric, as it-network/resolution.";

  private ClockName() {}

  public static Optional<ClockKey> read(Value value) {
    return Entries.name(value).flatMap(text -> read(value, text));
  }

  private static Optional<ClockKey> read(Value value, String text) {
    String[] ids = text.split("/", -1);
    return ids.length == 2
        ? value.made(() -> new ClockKey(new AgreementId(ids[0]), new MetricId(ids[1])), CURE)
        : value.mistake("%s names no clock.".formatted(Words.quoted(text)), CURE);
  }
}
