package dev.accord.sync.run;

import dev.accord.sync.store.SourceState;
import dev.accord.sync.trouble.Trouble;

/** How well something goes, from good to bad, and the exit code that says so. */
public enum Health {
  /** All is read and handed over, or will be. */
  GOOD(0),

  /** Some tickets are not understood or not taken; the others are. */
  REJECTS(5),

  /** A system is away; it is asked again by itself. */
  AWAY(4),

  /** Somebody has to act: credentials, rights, or an answer that is not understood. */
  STUCK(3);

  private final int exitCode;

  Health(int exitCode) {
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }

  static Health of(SourceState state) {
    return state.failure().map(failure -> of(failure.trouble())).orElse(GOOD);
  }

  /** Of a system that cannot be read for that reason. */
  public static Health of(Trouble trouble) {
    return switch (trouble) {
      case UNREACHABLE, THROTTLED -> AWAY;
      case DENIED, UNREADABLE -> STUCK;
    };
  }

  /** The worse of the two. */
  public Health or(Health other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
