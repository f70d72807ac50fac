package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as columns keep them: milliseconds since 1970 in UTC, null for none. */
final class Millis {
  private Millis() {}

  static Optional<Instant> optional(@Nullable Long millis) {
    return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
  }
}
