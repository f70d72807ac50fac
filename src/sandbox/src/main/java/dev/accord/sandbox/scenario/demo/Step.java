package dev.accord.sandbox.scenario.demo;

import java.time.Instant;
import java.util.Optional;

/** Something that somebody does to an issue. */
sealed interface Step {

  /** Takes a transition of the workflow. */
  record Take(String transition, Optional<Person> assignee) implements Step {}

  /** Hands the issue to a component, where nobody has taken it yet. */
  record HandTo(String component) implements Step {}

  /** Ends the issue with another resolution than Done. */
  record ResolveAs(String resolution) implements Step {}

  /** Comments; an internal comment is read by those who work in the project. */
  record Say(String text, boolean internal) implements Step {}

  record Prioritise(String priority) implements Step {}

  /** Moves the issue to another project. */
  record MoveTo(String project) implements Step {}

  /** Who did it, and when. */
  record Timed(Instant at, Person by, Step step) {}
}
