package dev.accord.plugin.alert;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.escalation.QuietHours;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Optional;

/** Quiet hours of people: those in which their department does not work. */
final class Quiet {
  private Quiet() {}

  /** When the person may be told; absent when at once. Who is in no department is told at once. */
  static Optional<Instant> until(UserKey person, Rulebook rulebook, Instant now) {
    return rulebook
        .departmentOf(person, now)
        .map(Department::calendar)
        .flatMap(rulebook::calendar)
        .map(hours -> QuietHours.tellAt(hours, false, now))
        .filter(opening -> opening.isAfter(now));
  }
}
