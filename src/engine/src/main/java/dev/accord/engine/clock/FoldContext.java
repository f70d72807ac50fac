package dev.accord.engine.clock;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Choice.Problem;
import dev.accord.engine.clock.Choice.Promise;
import dev.accord.engine.handoff.Moment;
import java.time.Duration;
import java.util.Optional;

/**
 * What the clocks of one agreement on one ticket share.
 *
 * @param clockOffset of the ticket's source
 * @param asOf epoch milliseconds
 */
record FoldContext(
    Rulebook rulebook,
    Scope scope,
    Conditions conditions,
    Promises promises,
    InputHash hash,
    Duration clockOffset,
    long asOf) {

  /** The promise for a clock that starts at {@code at}, or why there can be none. */
  Choice choose(Duty duty, Moment moment, long at) {
    for (DepartmentId id :
        new DepartmentId[] {duty.parties().provider(), duty.parties().client()}) {
      Optional<Department> department = rulebook.department(id);
      if (department.isEmpty()) {
        return new Problem(
            "agreement %s: department '%s' is not defined. Define it or name another."
                .formatted(duty.agreement().id(), id));
      }
      if (rulebook.calendar(department.get().calendar()).isEmpty()) {
        return new Problem(
            "department %s: calendar '%s' is not defined. Define it or choose another."
                .formatted(id, department.get().calendar()));
      }
    }
    return promises.choose(duty, moment, at);
  }

  CycleFold cycle(int number, Duty duty, Promise promise, Openings.Start start) {
    CycleFold cycle =
        new CycleFold(
            number,
            duty,
            start.at(),
            new Meter(duty.metric(), start.at(), clockOffset.toMillis(), promise),
            new PauseMeter(duty.metric().pauseCap(), clientHours(duty), start.at()),
            start.moment().holding().orElseThrow());
    Marking.add(clockOffset, cycle.marks());
    return cycle;
  }

  private WorkingTime clientHours(Duty duty) {
    return rulebook
        .department(duty.parties().client())
        .flatMap(client -> rulebook.calendar(client.calendar()))
        .orElseThrow();
  }
}
