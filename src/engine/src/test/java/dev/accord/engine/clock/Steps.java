package dev.accord.engine.clock;

import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.escalation.EscalationPlan;
import java.util.List;
import java.util.Optional;

/** Steps that tell the assignee. */
final class Steps {
  static final EscalationStep WARN = step("warn", new Threshold.Share(Percent.EIGHTY));
  static final EscalationStep LAST_HOUR = step("last-hour", new Threshold.Before(hours("1h")));
  static final EscalationStep DUE = step("due", new Threshold.Due());
  static final EscalationStep MISSED = step("missed", new Threshold.After(hours("30m")));

  /** Of every kind of threshold one. */
  static final EscalationStep[] LADDER = {WARN, LAST_HOUR, DUE, MISSED};

  private Steps() {}

  static EscalationStep step(String id, Threshold at) {
    return new EscalationStep(
        new StepId(id), at, List.of(new Addressee.Assignee()), List.of(), false, Optional.empty());
  }

  /** What was raised as people write it: {@code warn 2026-03-02T14:24:00Z}. */
  static List<String> raised(EscalationPlan plan) {
    return plan.raised().stream().map(each -> each.step().id() + " " + each.dueAt()).toList();
  }

  private static Amount hours(String text) {
    return Amount.parse(text);
  }
}
