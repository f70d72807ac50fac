package dev.accord.engine.agreement;

import dev.accord.engine.calendar.Amount;

/** When an escalation step becomes due; working time counts on the calendar of the goal. */
public sealed interface Threshold {
  /** When so much of the target is used. */
  record Share(Percent ofTarget) implements Threshold {
    public Share {
      if (ofTarget.basisPoints() == 0) {
        throw new IllegalArgumentException(
            "a step at 0 % of the target would come with the start. Choose a greater share.");
      }
    }
  }

  /** When all of the target is used: the last instant at which the promise is still kept. */
  record Due() implements Threshold {}

  /** When this much working time is left. */
  record Before(Amount amount) implements Threshold {}

  /** When this much working time more than the target is used. */
  record After(Amount amount) implements Threshold {}
}
