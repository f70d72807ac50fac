package dev.accord.sandbox.jira.workflow;

/** What a transition does to an issue's resolution. */
public sealed interface ResolutionEffect {
  /** Leaves it as it is. */
  record Keep() implements ResolutionEffect {}

  /** Clears it, as a reopening does. */
  record Clear() implements ResolutionEffect {}

  /** Sets it to what the screen says, or else to this id. */
  record Set(String resolutionId) implements ResolutionEffect {}
}
