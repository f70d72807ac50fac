package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.Filter;

/**
 * What a department delivers.
 *
 * @param requests which tickets are requests for it
 */
public record Service(
    ServiceId id,
    String name,
    String description,
    DepartmentId provider,
    ServiceKind kind,
    Filter requests) {
  public Service {
    Checks.text("name of service " + id, name);
  }
}
