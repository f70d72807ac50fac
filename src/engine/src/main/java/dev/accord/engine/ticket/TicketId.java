package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;

/**
 * Identity of a ticket: the system that keeps it and that system's own id, which never changes.
 *
 * @param system key of the system, for instance {@code jira}
 * @param value the issue id, not the issue key: keys change when an issue moves
 */
public record TicketId(String system, String value) {
  public TicketId {
    Checks.key("system", system);
    Checks.key("ticket id", value);
  }

  @Override
  public String toString() {
    return system + "/" + value;
  }
}
