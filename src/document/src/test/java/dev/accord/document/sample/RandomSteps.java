package dev.accord.document.sample;

import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.StepAction;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.ticket.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random steps of an escalation. */
final class RandomSteps {
  private final Dice dice;
  private final RandomCalendars times;

  RandomSteps(Dice dice, RandomCalendars times) {
    this.dice = dice;
    this.times = times;
  }

  /** None, or a few; a later one may wait for one before it. */
  List<EscalationStep> steps() {
    List<EscalationStep> steps = new ArrayList<>();
    for (String id : Dice.ids("step", dice.below(4))) {
      Optional<StepId> unless =
          steps.isEmpty() ? Optional.empty() : dice.maybe(() -> dice.of(steps).id());
      steps.add(
          new EscalationStep(
              new StepId(id), threshold(), tell(), actions(), dice.oneIn(2), unless));
    }
    return steps;
  }

  private Threshold threshold() {
    return switch (dice.below(4)) {
      case 0 -> new Threshold.Share(new Percent(dice.between(1, 10_000)));
      case 1 -> new Threshold.Due();
      case 2 -> new Threshold.Before(times.amount());
      default -> new Threshold.After(times.amount());
    };
  }

  private List<Addressee> tell() {
    return dice.some(
        List.of(
            new Addressee.Assignee(),
            new Addressee.Head(dice.of(Addressee.Party.class)),
            new Addressee.Deputies(dice.of(Addressee.Party.class)),
            new Addressee.Group(dice.name()),
            new Addressee.User(new UserKey(dice.name())),
            new Addressee.Mail("o'neill+%d@münchen.example".formatted(dice.below(100))),
            new Addressee.Webhook("https://[::1]:8443/hook?key=%d&x".formatted(dice.below(100)))));
  }

  /** At least one, so that the step does something. */
  private List<StepAction> actions() {
    List<StepAction> actions =
        List.of(
            new StepAction.Comment(dice.name() + "\n\t" + dice.name()),
            new StepAction.AssignToHead(),
            new StepAction.AssignTo(new UserKey(dice.name())),
            new StepAction.SetPriority(dice.name()),
            new StepAction.AddLabel("late-%d".formatted(dice.below(100))),
            new StepAction.Transition(dice.name()),
            new StepAction.CreateIssue(
                "ITS", dice.name(), dice.name(), dice.maybe(() -> "rescue" + dice.below(100))));
    List<StepAction> some = dice.some(actions);
    return some.isEmpty() ? List.of(dice.of(actions)) : some;
  }
}
