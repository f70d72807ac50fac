package dev.accord.engine.clock;

import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Optional;

/** What a metric's conditions say of a ticket at a moment, on the state after its change. */
final class Conditions {
  private final Rulebook rulebook;
  private final Scope scope;

  Conditions(Rulebook rulebook, Scope scope) {
    this.rulebook = rulebook;
    this.scope = scope;
  }

  /** Whether the clock may run from here: its anchor holds and neither stop nor cancel does. */
  boolean isReady(TimeMetric metric, DepartmentId owing, Moment moment) {
    return holds(metric.start(), owing, moment)
        && !hasStopped(metric, owing, moment)
        && !isCancelled(metric, moment);
  }

  private boolean holds(Anchor anchor, DepartmentId owing, Moment moment) {
    if (anchor instanceof Anchor.AssignedToDepartment) {
      return moment.isHeldBy(owing);
    }
    if (anchor instanceof Anchor.Accepted) {
      return moment.isAcceptedBy(owing);
    }
    if (anchor instanceof Anchor.ConditionTrue whenever) {
      return matches(whenever.condition(), moment);
    }
    return !(anchor instanceof Anchor.Asked asked) || hasAsked(asked.complete(), moment);
  }

  /** Once asked completely stays asked. */
  private boolean hasAsked(Filter complete, Moment moment) {
    int origin = scope.origin(moment).index();
    for (int i = moment.index(); i >= origin; i--) {
      Moment earlier = scope.moments().get(i);
      if (earlier.step().changesFields() && matches(complete, earlier)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stop condition holds; an answer is no condition but an act. */
  boolean hasStopped(TimeMetric metric, DepartmentId owing, Moment moment) {
    Stop stop = metric.stop();
    if (stop instanceof Stop.When when) {
      return matches(when.condition(), moment);
    }
    return stop instanceof Stop.LeftDepartment && !moment.isHeldBy(owing);
  }

  boolean isCancelled(TimeMetric metric, Moment moment) {
    Optional<Filter> cancel = metric.cancel();
    return cancel.isPresent() && matches(cancel.get(), moment);
  }

  /** The first rule that pauses the clock: the metric's own, then the project's. */
  Optional<PauseRule> pause(TimeMetric metric, Moment moment) {
    Optional<PauseRule> own = first(metric.pauses(), moment);
    return own.isPresent() || moment.project().isEmpty()
        ? own
        : first(moment.project().get().pauses(), moment);
  }

  private Optional<PauseRule> first(List<PauseRule> rules, Moment moment) {
    return PauseRules.first(rules, moment, rulebook.directory());
  }

  /**
   * What answered the client at this moment, for instance {@code comment 10001}; empty when nothing
   * did.
   *
   * <p>It takes a member of the owing department at that instant who is neither the reporter nor a
   * machine. Of a client's duty the reporter is the very person who may answer.
   */
  String answer(Duty duty, Moment moment) {
    if (!(duty.metric().stop() instanceof Stop.Answered) || moment.step().isCreation()) {
      return "";
    }
    Event event = moment.step().event().orElseThrow();
    Optional<UserKey> author = event.stamp().author();
    String act = act(event);
    boolean answers = !act.isEmpty() && author.isPresent() && answers(duty, author.get(), moment);
    return answers ? act : "";
  }

  private static String act(Event event) {
    if (event instanceof Event.Commented comment && comment.clientVisible()) {
      return "comment " + event.stamp().id();
    }
    if (event instanceof Event.FieldsChanged change
        && change.after().containsKey(FieldKey.STATUS)) {
      return "status change " + event.stamp().id();
    }
    return "";
  }

  private boolean answers(Duty duty, UserKey author, Moment moment) {
    if (rulebook.isServiceAccount(author)) {
      return false;
    }
    boolean isReporter =
        moment.step().state().user(FieldKey.REPORTER).filter(author::equals).isPresent();
    if (isReporter) {
      return duty.metric().owedBy() == Side.CLIENT;
    }
    Optional<Department> owing = rulebook.department(duty.owing());
    return owing.isPresent()
        && owing.get().hasMember(author, rulebook.directory(), moment.step().instant());
  }

  private boolean matches(Filter filter, Moment moment) {
    return moment.step().matches(filter, rulebook.directory());
  }
}
