package dev.accord.sync.source.servicenow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock of ServiceNow on one record. What it says has elapsed is left out: that is as old as the
 * last run of its jobs.
 *
 * @param task the record's id
 * @param definition the name of its SLA definition
 * @param stage as it is written there, such as {@code in_progress}
 * @param start absent when it cannot be read
 * @param plannedEnd when it is due, pauses counted in; says nothing while paused
 * @param target working time promised; absent when the definition reckons it
 * @param paused on the wall clock, without the pause that lasts
 * @param schedule its name; empty when it counts all time
 */
public record TaskSla(
    String task,
    String definition,
    String stage,
    boolean breached,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<Instant> plannedEnd,
    Optional<Duration> target,
    Duration paused,
    String schedule) {

  public boolean isPaused() {
    return stage.equals("paused");
  }

  public boolean isCancelled() {
    return stage.equals("cancelled");
  }

  /** Whether its due instant has passed while it ran, even if no job has said so yet. */
  public boolean isBreached(Instant now) {
    Instant until = end.orElse(now);
    return breached || (!isPaused() && plannedEnd.filter(until::isAfter).isPresent());
  }
}
