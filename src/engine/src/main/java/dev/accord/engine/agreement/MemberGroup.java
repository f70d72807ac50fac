package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * A group whose members belong to a department for a time.
 *
 * @param from inclusive; absent = always before
 * @param until exclusive; absent = still
 */
public record MemberGroup(String group, Optional<Instant> from, Optional<Instant> until) {
  public MemberGroup {
    Checks.text("member group", group);
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      throw new IllegalArgumentException(
          "group %s: from %s is not before until %s".formatted(group, from.get(), until.get()));
    }
  }

  public static MemberGroup always(String group) {
    return new MemberGroup(group, Optional.empty(), Optional.empty());
  }

  public boolean isInForce(Instant at) {
    return (from.isEmpty() || !at.isBefore(from.get()))
        && (until.isEmpty() || at.isBefore(until.get()));
  }
}
