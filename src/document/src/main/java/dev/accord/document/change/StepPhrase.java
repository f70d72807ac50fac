package dev.accord.document.change;

import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.Addressee.Party;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.StepAction;
import dev.accord.engine.agreement.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A step of an escalation as a phrase: {@code at 80 %, tells assignee; label late}. */
final class StepPhrase {
  private StepPhrase() {}

  static String of(EscalationStep step) {
    String told = step.tell().isEmpty() ? "" : ", tells " + joined(step.tell(), StepPhrase::of);
    String done = step.actions().isEmpty() ? "" : "; " + joined(step.actions(), StepPhrase::of);
    String urgent = step.urgent() ? ", out of hours too" : "";
    String unless =
        step.unlessAcknowledged().map(", unless %s is acknowledged"::formatted).orElse("");
    return "at " + of(step.at()) + told + done + urgent + unless;
  }

  static String of(Threshold threshold) {
    if (threshold instanceof Threshold.Share share) {
      return Phrases.percent(share.ofTarget());
    }
    if (threshold instanceof Threshold.Before before) {
      return before.amount() + " before due";
    }
    return threshold instanceof Threshold.After after ? after.amount() + " after due" : "due";
  }

  static String of(Addressee addressee) {
    if (addressee instanceof Addressee.Head head) {
      return of(head.of()) + "'s head";
    }
    if (addressee instanceof Addressee.Deputies deputies) {
      return of(deputies.of()) + "'s deputies";
    }
    if (addressee instanceof Addressee.Group group) {
      return "group " + group.group();
    }
    if (addressee instanceof Addressee.User user) {
      return "user " + user.user();
    }
    if (addressee instanceof Addressee.Mail mail) {
      return "mail " + mail.address();
    }
    return addressee instanceof Addressee.Webhook webhook ? "webhook " + webhook.url() : "assignee";
  }

  static String of(StepAction action) {
    if (action instanceof StepAction.Comment comment) {
      return "comment '%s'".formatted(comment.text());
    }
    if (action instanceof StepAction.AssignTo to) {
      return "assign to " + to.user();
    }
    if (action instanceof StepAction.SetPriority priority) {
      return "priority " + priority.priority();
    }
    if (action instanceof StepAction.AddLabel label) {
      return "label " + label.label();
    }
    if (action instanceof StepAction.Transition transition) {
      return "transition " + transition.transition();
    }
    return action instanceof StepAction.CreateIssue issue
        ? of(issue)
        : "assign to the owner's head";
  }

  private static String of(StepAction.CreateIssue issue) {
    String label = issue.label().map(" with label "::concat).orElse("");
    return "create %s '%s' in %s%s"
        .formatted(issue.type(), issue.summary(), issue.project(), label);
  }

  private static String of(Party party) {
    return party.name().toLowerCase(Locale.ROOT);
  }

  private static <T> String joined(List<T> parts, Function<T, String> say) {
    return parts.stream().map(say).collect(Collectors.joining(", "));
  }
}
