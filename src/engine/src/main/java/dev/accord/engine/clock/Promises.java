package dev.accord.engine.clock;

import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Choice.Dated;
import dev.accord.engine.clock.Choice.Nothing;
import dev.accord.engine.clock.Choice.Problem;
import dev.accord.engine.clock.Choice.Promise;
import dev.accord.engine.clock.Choice.Working;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.FieldValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Chooses the promise for a ticket: the first goal that matches and whose date, if any, is set. */
final class Promises {
  private final Rulebook rulebook;

  Promises(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The promise at a moment, for a clock that starts or goes on at {@code at}. */
  Choice choose(Duty duty, Moment moment, long at) {
    List<Goal> goals = duty.metric().goals();
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (moment.step().matches(goal.applies(), rulebook.directory())) {
        Choice choice = promise(duty, goal, moment, at);
        if (!(choice instanceof Nothing)) {
          return choice;
        }
      }
    }
    return Nothing.PROMISED;
  }

  /** As {@link #choose}, but the promise in force itself when it stays as it is. */
  Choice choose(Duty duty, Moment moment, Promise inForce) {
    Goal current = inForce.goal();
    List<Goal> goals = duty.metric().goals();
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (moment.step().matches(goal.applies(), rulebook.directory())) {
        if (goal == current && inForce instanceof Working) {
          return inForce;
        }
        Choice choice = promise(duty, goal, moment, moment.at());
        if (!(choice instanceof Nothing)) {
          return choice.equals(inForce) ? inForce : choice;
        }
      }
    }
    return Nothing.PROMISED;
  }

  private Choice promise(Duty duty, Goal goal, Moment moment, long at) {
    Optional<WorkingTime> hours = rulebook.calendar(goal.target().calendar());
    if (hours.isEmpty()) {
      return problem(
          duty,
          goal,
          "calendar '%s' is not defined. Define it or choose another."
              .formatted(goal.target().calendar()));
    }
    if (goal.target() instanceof Target.Within within) {
      return working(duty, goal, within.amount(), hours.get(), at);
    }
    Target.By by = (Target.By) goal.target();
    Optional<FieldValue> date = moment.step().state().value(by.field());
    return date.isEmpty()
        ? Nothing.PROMISED
        : dated(duty, goal, by, date.get().id(), hours.get(), at);
  }

  private static Choice working(Duty duty, Goal goal, Amount amount, WorkingTime hours, long at) {
    long millis = amount.millisOn(hours, Instant.ofEpochMilli(at));
    if (hours.dueMillis(at, millis) == WorkingTime.NEVER) {
      return problem(
          duty,
          goal,
          "%s from %s are never worked on calendar '%s': it meets three years without open time."
                  .formatted(amount, Instant.ofEpochMilli(at), hours.calendar().id())
              + " Maybe its week is empty.");
    }
    return new Working(goal, hours, millis);
  }

  private static Choice dated(
      Duty duty, Goal goal, Target.By by, String text, WorkingTime hours, long at) {
    OptionalLong until =
        PromisedDate.end(text, hours.versionAt(Instant.ofEpochMilli(at)), duty.version().zone());
    return until.isPresent()
        ? new Dated(goal, hours, until.getAsLong())
        : problem(
            duty,
            goal,
            "field '%s' has the value '%s', which is no date. Write 2026-11-21 or 2026-11-21T17:00Z."
                .formatted(by.field(), text));
  }

  private static Problem problem(Duty duty, Goal goal, String text) {
    return new Problem(
        "agreement %s version %d, metric %s, goal %s: %s"
            .formatted(
                duty.agreement().id(),
                duty.version().number(),
                duty.metric().id(),
                goal.id(),
                text));
  }
}
