package dev.accord.engine.escalation;

import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes the steps of an escalation in turn as a cycle comes to them. */
final class Ladder {
  private final List<EscalationStep> ahead;
  private final List<Stretch> stretches;
  private final long asOf;
  private final List<Rung> reached = new ArrayList<>();
  private long next = WorkingTime.NEVER;

  /**
   * A step that was reached.
   *
   * @param at epoch milliseconds
   */
  record Rung(EscalationStep step, long at) {}

  private Ladder(List<EscalationStep> steps, List<Stretch> stretches, Instant asOf) {
    this.ahead = new ArrayList<>(steps);
    this.stretches = stretches;
    this.asOf = asOf.toEpochMilli();
  }

  static Ladder climb(List<EscalationStep> steps, List<Stretch> stretches, Instant asOf) {
    Ladder ladder = new Ladder(steps, stretches, asOf);
    stretches.forEach(ladder::climb);
    return ladder;
  }

  List<Rung> reached() {
    return reached;
  }

  /** Whether the step has neither been reached nor passed over. */
  boolean isAhead(EscalationStep step) {
    return ahead.contains(step);
  }

  /** When the next step is reached if nothing changes; epoch milliseconds, or never. */
  long next() {
    return next;
  }

  private void climb(Stretch stretch) {
    List<Rung> atOnce = new ArrayList<>();
    for (Iterator<EscalationStep> steps = ahead.iterator(); steps.hasNext(); ) {
      EscalationStep step = steps.next();
      long at = stretch.reached(step.at());
      if (at > asOf) {
        next = Math.min(next, at);
        continue;
      }
      steps.remove();
      boolean jumped = stretch.afresh() && at == stretch.from();
      (jumped ? atOnce : reached).add(new Rung(step, at));
    }
    furthest(stretch, atOnce);
  }

  /** Of steps that a change leaves behind at once, the furthest; those as far belong to it. */
  private void furthest(Stretch stretch, List<Rung> atOnce) {
    long furthest =
        atOnce.stream().mapToLong(rung -> stretch.place(rung.step().at())).max().orElse(0);
    atOnce.stream()
        .filter(rung -> stretch.place(rung.step().at()) == furthest)
        .forEach(reached::add);
  }
}
