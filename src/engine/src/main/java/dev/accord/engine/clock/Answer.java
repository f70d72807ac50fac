package dev.accord.engine.clock;

import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.FieldSet;

/** The answer to a question that is asked moment by moment, kept until it may be another. */
final class Answer {
  private static final int NEVER = -2;

  private final FieldSet reads;
  private int asOf = NEVER;
  private boolean yes;

  /**
   * Nothing yet.
   *
   * @param reads which fields decide the answer, besides the departments
   */
  Answer(FieldSet reads) {
    this.reads = reads;
  }

  /** Whether the last answer is also that of the moment. */
  boolean holdsAt(Moment moment) {
    boolean next = moment.index() == asOf + 1 && !moment.mayAnswerAnew(reads);
    if (next) {
      asOf++;
    }
    return moment.index() == asOf;
  }

  boolean yes() {
    return yes;
  }

  boolean is(boolean answer, Moment moment) {
    yes = answer;
    asOf = moment.index();
    return answer;
  }

  /** The question has become another. */
  void forget() {
    asOf = NEVER;
  }
}
