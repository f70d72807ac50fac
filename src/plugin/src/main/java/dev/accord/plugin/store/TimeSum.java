package dev.accord.plugin.store;

/**
 * Ledger lines added up; a part may be negative, what is shown is not.
 *
 * @param tickets how many have such a line
 */
public record TimeSum(long millis, int tickets) {
  public static final TimeSum NONE = new TimeSum(0, 0);

  public TimeSum plus(TimeSum other) {
    return new TimeSum(Math.addExact(millis, other.millis), Math.addExact(tickets, other.tickets));
  }

  TimeSum negated() {
    return new TimeSum(-millis, -tickets);
  }

  boolean isNone() {
    return equals(NONE);
  }
}
