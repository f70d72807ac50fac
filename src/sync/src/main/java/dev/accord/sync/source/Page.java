package dev.accord.sync.source;

import java.time.Duration;
import java.util.List;

/**
 * Some tickets of a source.
 *
 * @param tickets each once
 * @param next where to go on; the cursor of the last page is where to look for new changes later
 * @param more whether there is another page already
 * @param clockOffset how far the source's clock is ahead of ours, from the Date of its answer, half
 *     the round trip taken off; zero for a source without a clock
 */
public record Page(List<ReadTicket> tickets, Cursor next, boolean more, Duration clockOffset) {
  /** So many tickets are on a page at most. */
  public static final int LARGEST = 500;

  public Page {
    tickets = List.copyOf(tickets);
  }
}
