package dev.accord.sync.source;

import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Original;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.mapping.Retelling;
import java.time.Clock;
import java.time.Duration;

/** Tells tickets as the mapping says, and says of each that cannot be told why. */
public final class Telling {
  private final Retelling retelling;
  private final Clock clock;

  public Telling(String system, Mapping mapping, Clock clock) {
    this.retelling = new Retelling(system, mapping);
    this.clock = clock;
  }

  /** One ticket, of a system whose clock is so far ahead of ours. */
  public ReadTicket tell(Original original, Duration offset) {
    try {
      return new ReadTicket.Understood(retelling.tell(original, clock.instant(), offset));
    } catch (IllegalArgumentException e) {
      return rejected(
          original.heading().id(), original.heading().key(), String.valueOf(e.getMessage()));
    }
  }

  /** One that its source could not even read. */
  public static ReadTicket rejected(String id, String key, String reason) {
    String shown = Plain.line(key);
    return new ReadTicket.Rejected(id, shown.isEmpty() ? id : shown, reason);
  }
}
