package dev.accord.engine.calendar;

import java.time.Duration;

/** When a calendar version is open: {@link Always}, or {@link OfficeHours} in a zone. */
public sealed interface Hours permits Always, OfficeHours {

  /**
   * What one "working day" means here: the most common length of an open weekday by the wall clock,
   * the longer one where two are equally common.
   *
   * <p>Always is 24 hours. A week that is never open also gives 24 hours, so that "3 days" stays a
   * positive amount and its due instant tells that nothing is open.
   */
  Duration dayLength();
}
