package dev.accord.engine.clock;

import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import java.util.Optional;

/** Decides whether and how an open cycle ends at a moment. */
final class Endings {
  private final FoldContext context;

  Endings(FoldContext context) {
    this.context = context;
  }

  /**
   * How it ends, or {@link Ending#OPEN}: leaving the agreement first, then cancel, then stop.
   *
   * @param replay whether the moment lies before the ticket was known to be one for the agreement
   */
  Ending at(Duty duty, Moment moment, boolean replay) {
    if (!replay && !context.scope().includes(moment)) {
      return Ending.MOVED;
    }
    if (!replay && !context.scope().concerns(duty.version(), moment)) {
      return Ending.NOT_CONCERNED;
    }
    return byCondition(duty, moment);
  }

  /** How it ends by what the metric says of the ticket's state: cancel first, then stop. */
  Ending byCondition(Duty duty, Moment moment) {
    if (context.conditions().isCancelled(duty.metric(), moment)) {
      return Ending.CANCELLED;
    }
    return context.conditions().hasStopped(duty.metric(), duty.owing(), moment)
        ? Ending.STOPPED
        : Ending.OPEN;
  }

  /** What ended it in people's words; empty when nothing special did. */
  static String evidence(Ending ending, Moment moment) {
    return switch (ending) {
      case MOVED -> "moved to " + name(moment, FieldKey.PROJECT).orElse("no project");
      case CANCELLED -> name(moment, FieldKey.RESOLUTION).map("resolution "::concat).orElse("");
      case OPEN, STOPPED, CLIENT_SILENT, NOT_CONCERNED, DELETED -> "";
    };
  }

  private static Optional<String> name(Moment moment, FieldKey field) {
    return moment.step().state().value(field).map(FieldValue::name);
  }
}
