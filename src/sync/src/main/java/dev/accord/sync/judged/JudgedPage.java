package dev.accord.sync.judged;

import java.util.List;

/**
 * Some tickets, as Accord judges them.
 *
 * @param next where to go on; of the last page where to look for news later
 * @param more whether there is more already
 */
public record JudgedPage(List<JudgedTicket> tickets, String next, boolean more) {
  public JudgedPage {
    tickets = List.copyOf(tickets);
  }
}
