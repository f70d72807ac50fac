package dev.accord.plugin.rest;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.plugin.rest.ReportBody.ReasonBody;
import dev.accord.plugin.store.GivenReason;
import dev.accord.plugin.store.ReasonStore;
import dev.accord.plugin.view.Persons;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The reasons given on one issue, as one reader sees them.
 *
 * @param speaksFor the departments for which the reader may give reasons
 */
record ReasonsView(
    long issueId, List<GivenReason> given, Persons persons, Predicate<DepartmentId> speaksFor) {
  Optional<ReasonBody> of(ClockKey clock, int cycle) {
    return ReasonStore.newest(given, issueId, clock, cycle)
        .map(reason -> ReasonBodies.of(reason, persons));
  }

  boolean mayGive(DepartmentId owing) {
    return speaksFor.test(owing);
  }
}
