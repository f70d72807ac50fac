package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.scenario.setup.SetupRequest;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of an event log become issues.
 *
 * @param description the text of a new issue, if it shall have one
 * @param after requests to make once the log is loaded
 */
public record EventLogMapping(
    LogProject project,
    TimeFormat time,
    LogColumns columns,
    LogValues values,
    Template summary,
    Optional<Template> description,
    List<SetupRequest> after) {
  public EventLogMapping {
    after = List.copyOf(after);
  }
}
