package dev.accord.sync.trouble;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another system could not be worked with. The message says what happened and what to do about it.
 */
public final class TroubleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final @Nullable Duration retryAfter;

  public TroubleException(Trouble trouble, String message) {
    this(trouble, message, null, null);
  }

  public TroubleException(Trouble trouble, String message, Throwable cause) {
    this(trouble, message, null, cause);
  }

  private TroubleException(
      Trouble trouble, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
    this.retryAfter = retryAfter;
  }

  public static TroubleException throttled(String message, Duration retryAfter) {
    return new TroubleException(Trouble.THROTTLED, message, retryAfter, null);
  }

  public Trouble trouble() {
    return trouble;
  }

  /** How long the system wants to be left alone. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Whether trying again later, with nothing changed, may work. */
  public boolean passes() {
    return trouble == Trouble.UNREACHABLE || trouble == Trouble.THROTTLED;
  }
}
