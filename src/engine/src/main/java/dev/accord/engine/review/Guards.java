package dev.accord.engine.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * What stands beside a compliance figure so that it is not reached by closing early, by handing on
 * or by pausing.
 *
 * @param tickets on which work ended
 * @param reopened of these opened again
 * @param returned of these handed straight back
 * @param pingPong of these handed three times or more between the same two departments
 */
public record Guards(
    int tickets, int reopened, int returned, int pingPong, long pausedMillis, long totalMillis) {

  /** Counts the tickets. */
  public static Guards of(Collection<WorkedTicket> tickets) {
    return new Guards(
        tickets.size(),
        (int) tickets.stream().filter(WorkedTicket::reopened).count(),
        (int) tickets.stream().filter(WorkedTicket::isReturned).count(),
        (int) tickets.stream().filter(WorkedTicket::isPingPong).count(),
        tickets.stream().mapToLong(WorkedTicket::pausedMillis).sum(),
        tickets.stream().mapToLong(WorkedTicket::totalMillis).sum());
  }

  /** In percent of the tickets, rounded down; empty without tickets, as the following. */
  public Optional<BigDecimal> reopenRate() {
    return rate(reopened);
  }

  public Optional<BigDecimal> returnRate() {
    return rate(returned);
  }

  /** In percent of the tickets' working time. */
  public Optional<BigDecimal> pauseShare() {
    return totalMillis == 0
        ? Optional.empty()
        : Optional.of(Shares.percent(pausedMillis, totalMillis));
  }

  private Optional<BigDecimal> rate(int count) {
    return tickets == 0 ? Optional.empty() : Optional.of(Shares.percent(count, tickets));
  }
}
