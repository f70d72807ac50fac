package dev.accord.engine.trial;

/** Numbers of tickets in words. */
final class Count {
  private Count() {}

  /** Such as {@code 1 ticket}, {@code 3 tickets}. */
  static String of(long tickets) {
    return tickets == 1 ? "1 ticket" : tickets + " tickets";
  }

  /** Such as {@code the 1 ticket that it is for}. */
  static String allOf(long tickets) {
    return "the " + of(tickets) + " that it is for";
  }
}
