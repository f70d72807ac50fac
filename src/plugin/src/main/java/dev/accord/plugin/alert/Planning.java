package dev.accord.plugin.alert;

import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.StepAction;
import dev.accord.plugin.alert.Recipients.Recipient;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.Delivery.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles what an alert does: one delivery for each one who is told and for each action. */
final class Planning {
  private final Recipients recipients;
  private final Texts texts;

  Planning(Recipients recipients, Texts texts) {
    this.recipients = recipients;
    this.texts = texts;
  }

  /** Actions stand first, in the step's order, so that {@code position} is their index there. */
  List<Delivery> deliveries(AlertContext about) {
    List<Delivery> planned = new ArrayList<>();
    String digest = about.alert().key().digest();
    for (StepAction action : about.step().actions()) {
      planned.add(
          Delivery.planned(
              digest,
              planned.size(),
              channel(action),
              words(action),
              texts.of("alert.why.action"),
              about.now()));
    }
    for (Recipient recipient : everybodyOnce(about)) {
      Delivery delivery =
          Delivery.planned(
              digest,
              planned.size(),
              recipient.channel(),
              recipient.address(),
              recipient.why(),
              about.now());
      planned.add(recipient.isSomebody() ? delivery : delivery.givenUp(recipient.why()));
    }
    return planned;
  }

  /** Who is a head and the assignee too is told once, for both reasons. */
  private List<Recipient> everybodyOnce(AlertContext about) {
    Map<String, Recipient> once = new LinkedHashMap<>();
    int nobody = 0;
    for (Addressee addressee : about.step().tell()) {
      for (Recipient recipient : recipients.of(addressee, about)) {
        String name =
            recipient.isSomebody()
                ? recipient.channel() + " " + recipient.address()
                : "nobody " + nobody++;
        once.merge(name, recipient, Planning::forBothReasons);
      }
    }
    return List.copyOf(once.values());
  }

  private static Recipient forBothReasons(Recipient one, Recipient other) {
    return one.why().equals(other.why())
        ? one
        : new Recipient(one.channel(), one.address(), one.why() + "; " + other.why());
  }

  private static Channel channel(StepAction action) {
    if (action instanceof StepAction.Comment) {
      return Channel.COMMENT;
    }
    if (action instanceof StepAction.SetPriority) {
      return Channel.PRIORITY;
    }
    if (action instanceof StepAction.AddLabel) {
      return Channel.LABEL;
    }
    if (action instanceof StepAction.Transition) {
      return Channel.TRANSITION;
    }
    return action instanceof StepAction.CreateIssue ? Channel.ISSUE : Channel.ASSIGN;
  }

  private static String words(StepAction action) {
    if (action instanceof StepAction.Comment comment) {
      return comment.text();
    }
    if (action instanceof StepAction.SetPriority priority) {
      return priority.priority();
    }
    if (action instanceof StepAction.AddLabel label) {
      return label.label();
    }
    if (action instanceof StepAction.Transition transition) {
      return transition.transition();
    }
    if (action instanceof StepAction.CreateIssue issue) {
      return "%s (%s): %s".formatted(issue.project(), issue.type(), issue.summary());
    }
    return action instanceof StepAction.AssignTo to ? to.user().value() : "head";
  }
}
