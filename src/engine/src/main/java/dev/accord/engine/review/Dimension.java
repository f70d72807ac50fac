package dev.accord.engine.review;

/** By what misses are grouped, in the order in which it is told. */
public enum Dimension {
  /**
   * Who had most of the cycle's working time until the breach, by working or by being waited for.
   */
  PARTY("waited for %s"),
  /** Which department held the ticket at the breach. */
  HOLDER("were with %s when they became late"),
  GOAL("were of the goal %s"),
  /** When the cycle started, in the agreement's zone. */
  WEEKDAY_HOUR("began on %s"),
  /** The assignee's group among those of the department that held the ticket. */
  ASSIGNEE_GROUP("were assigned in %s"),
  /** On which the goal is measured. */
  CALENDAR("were measured by %s"),
  /** What somebody gave for a reason. */
  REASON("were put down to %s");

  private final String sentence;

  Dimension(String sentence) {
    this.sentence = sentence;
  }

  String sentence(String name) {
    return sentence.formatted(name);
  }
}
