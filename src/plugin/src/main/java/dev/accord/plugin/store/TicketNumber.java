package dev.accord.plugin.store;

/**
 * The number by which everything that is stored of a ticket is found: the issue id of an issue, a
 * negative number of a ticket that another system keeps. Nobody else knows that.
 */
public final class TicketNumber {
  private TicketNumber() {}

  /** Whether the ticket is kept by another system. */
  public static boolean isOutside(long number) {
    return number < 0;
  }

  static long ofOutside(OutsideNumberRow row) {
    return -row.getID();
  }
}
