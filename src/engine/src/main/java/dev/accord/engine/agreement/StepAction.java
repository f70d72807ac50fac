package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.UserKey;
import java.util.Optional;

/** What an escalation step does to the ticket. */
public sealed interface StepAction {
  /** Adds a comment. */
  record Comment(String text) implements StepAction {
    public Comment {
      Checks.text("comment of a step", text);
    }
  }

  /** Assigns it to the head of the owing department. */
  record AssignToHead() implements StepAction {}

  /** Assigns it to a person. */
  record AssignTo(UserKey user) implements StepAction {}

  /**
   * Sets its priority.
   *
   * @param priority id or name
   */
  record SetPriority(String priority) implements StepAction {
    public SetPriority {
      Checks.text("priority of a step", priority);
    }
  }

  /** Adds a label: one word. */
  record AddLabel(String label) implements StepAction {
    public AddLabel {
      oneWord(label);
    }
  }

  /**
   * Takes it through its workflow.
   *
   * @param transition id or name
   */
  record Transition(String transition) implements StepAction {
    public Transition {
      Checks.text("transition of a step", transition);
    }
  }

  /**
   * Makes another ticket, linked to it, for instance to have the work done by hand.
   *
   * @param project its key
   * @param type id or name
   * @param label by which a goal of another metric knows it; one word
   */
  record CreateIssue(String project, String type, String summary, Optional<String> label)
      implements StepAction {
    public CreateIssue {
      Checks.key("project", project);
      Checks.text("type of an issue to create", type);
      Checks.text("summary of an issue to create", summary);
      label.ifPresent(StepAction::oneWord);
    }
  }

  private static void oneWord(String label) {
    Checks.text("label of a step", label);
    if (label.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "label '%s' has white space. Write one word.".formatted(label));
    }
  }
}
