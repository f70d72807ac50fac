package dev.accord.engine.calendar;

import java.time.Duration;

/** Open at every instant, without a zone: working time is the difference of instants. */
public record Always() implements Hours {

  @Override
  public Duration dayLength() {
    return Duration.ofDays(1);
  }
}
