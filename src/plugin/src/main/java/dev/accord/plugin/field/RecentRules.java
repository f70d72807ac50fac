package dev.accord.plugin.field;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they were some seconds ago: a list of a thousand issues must not ask the database a
 * thousand times whether they have changed. Good enough for names and calendars that are shown.
 */
final class RecentRules {
  static final Duration LASTS = Duration.ofSeconds(5);

  private record Read(Rules rules, Instant at) {}

  private final RuleSource source;
  private final Clock clock;
  private volatile @Nullable Read last;

  RecentRules(RuleSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  Rules get() {
    Instant now = clock.instant();
    Read known = last;
    if (known != null && !now.isBefore(known.at) && now.isBefore(known.at.plus(LASTS))) {
      return known.rules;
    }
    Read fresh = new Read(source.current(), now);
    last = fresh;
    return fresh.rules;
  }
}
