package dev.accord.sync.source;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A system could not be read. The message says what happened and what to do about it. */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What has to happen before it can work. */
  public enum Trouble {
    /** It is away, slow, overloaded or answers with an error: time may mend it. */
    UNREACHABLE,

    /** It asked to be left alone for a while. */
    THROTTLED,

    /** It does not accept the credentials, or they may not read this: somebody has to act. */
    DENIED,

    /** It answers in a way that is not understood: somebody has to look. */
    UNREADABLE,
  }

  private final Trouble trouble;
  private final @Nullable Duration retryAfter;

  public SourceException(Trouble trouble, String message) {
    this(trouble, message, null, null);
  }

  public SourceException(Trouble trouble, String message, Throwable cause) {
    this(trouble, message, null, cause);
  }

  private SourceException(
      Trouble trouble, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
    this.retryAfter = retryAfter;
  }

  public static SourceException throttled(String message, Duration retryAfter) {
    return new SourceException(Trouble.THROTTLED, message, retryAfter, null);
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
