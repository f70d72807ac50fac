package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.ServiceId;
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

  /** The same as of a later instant. */
  FoldContext asOf(long later) {
    return new FoldContext(rulebook, scope, conditions, promises, hash, clockOffset, later);
  }

  /** The promise for a clock that starts at {@code at}, or why there can be none. */
  Choice choose(Duty duty, Moment moment, long at) {
    Optional<String> slip = slip(duty, moment);
    return slip.isPresent() ? new Problem(slip.get()) : promises.choose(duty, moment, at);
  }

  private Optional<String> slip(Duty duty, Moment moment) {
    Optional<ServiceId> service = scope.lackingService(duty.version(), moment);
    if (service.isPresent()) {
      return Optional.of(
          "%s: service '%s' is not defined. Define it or take it out of the agreement."
              .formatted(versionOf(duty), service.get()));
    }
    Optional<MetricId> after = duty.metric().after();
    if (after.isPresent() && duty.version().timeMetric(after.get()).isEmpty()) {
      return Optional.of(
          "%s, metric %s: it waits for metric '%s', which the version does not have. Name another, or none."
              .formatted(versionOf(duty), duty.metric().id(), after.get()));
    }
    Optional<String> provider = slip(duty.agreement(), duty.parties().provider());
    return provider.isPresent() ? provider : slip(duty.agreement(), duty.parties().client());
  }

  private static String versionOf(Duty duty) {
    return "agreement %s version %d".formatted(duty.agreement().id(), duty.version().number());
  }

  private Optional<String> slip(Agreement agreement, DepartmentId id) {
    Optional<Department> department = rulebook.department(id);
    if (department.isEmpty()) {
      return Optional.of(
          "agreement %s: department '%s' is not defined. Define it or name another."
              .formatted(agreement.id(), id));
    }
    return rulebook.calendar(department.get().calendar()).isPresent()
        ? Optional.empty()
        : Optional.of(
            "department %s: calendar '%s' is not defined. Define it or choose another."
                .formatted(id, department.get().calendar()));
  }

  CycleFold cycle(int number, Duty duty, Promise promise, Openings.Start start) {
    CycleFold cycle =
        new CycleFold(
            number,
            duty,
            start.at(),
            new Meter(duty, start.at(), clockOffset.toMillis(), promise),
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
