package dev.accord.plugin.survey;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.List;

/**
 * A request that is closed.
 *
 * @param resolution from 1: how often it was closed by now
 * @param closed when, the last time
 * @param reporter who had asked for it
 * @param client department that the reporter spoke for
 * @param services of the provider that it asked for; may be none
 */
record ClosedRequest(
    long issueId,
    int resolution,
    Instant closed,
    UserKey reporter,
    DepartmentId provider,
    Department client,
    List<ServiceId> services) {
  ClosedRequest {
    services = List.copyOf(services);
  }
}
