package dev.accord.sandbox.scenario.load;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how far a long load has come, once a second. */
public final class Progress {
  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  private final String what;
  private final long total;
  private final Consumer<String> line;
  private final LongSupplier nanos;
  private long done;
  private long told;

  /**
   * @param what is counted, "updates"
   * @param nanos a clock that only goes forward
   */
  public Progress(String what, long total, Consumer<String> line, LongSupplier nanos) {
    this.what = what;
    this.total = total;
    this.line = line;
    this.nanos = nanos;
    told = nanos.getAsLong();
  }

  /** Counts what was done; tells at most once a second, and at the end. */
  public void add(long more) {
    done += more;
    long now = nanos.getAsLong();
    if (now - told >= INTERVAL || done >= total) {
      told = now;
      line.accept("loaded %,d of %,d %s".formatted(done, total, what));
    }
  }
}
