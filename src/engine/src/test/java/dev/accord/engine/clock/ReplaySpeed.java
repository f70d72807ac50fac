package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.NETWORK;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Ticket;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How many ticket updates a second go through three metrics on one core: run its {@code main}.
 *
 * <p>Tickets of six updates each: answered, handed on, paused, resumed, raised, resolved.
 */
final class ReplaySpeed {
  private static final int TICKETS = 2_000;
  private static final int UPDATES = 6;
  private static final int ROUNDS = 25;

  private ReplaySpeed() {}

  public static void main(String[] arguments) {
    Assessor assessor = new Assessor(company().rulebook());
    List<Ticket> tickets = tickets(new Random(7));
    Instant asOf = Day.of("2026-12-01").at("12:00");
    for (int round = 1; round <= ROUNDS; round++) {
      long cycles = 0;
      long begun = cpuNanos();
      for (Ticket ticket : tickets) {
        for (Clock clock : assessor.assess(ticket, asOf).clocks()) {
          cycles += clock.cycles().size();
        }
      }
      long nanos = cpuNanos() - begun;
      System.out.printf(
          "%,d updates/s, %,d ns a ticket, %d cycles%n",
          1_000_000_000L * TICKETS * (UPDATES + 1) / nanos, nanos / TICKETS, cycles);
    }
  }

  /** Time of this thread alone: other work on the machine does not count. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Company company() {
    return Company.promising(
            Metrics.response().forPriority("High", "1h").within("4h"),
            Metrics.resolution().forPriority("High", "8h").within("3 days"),
            Metrics.metric("update")
                .whenever(new Filter.Not(Metrics.RESOLVED))
                .after("response")
                .stop(new Stop.Answered())
                .reopen(Reopen.NEW_CYCLE)
                .cancelWhen(Metrics.RESOLVED)
                .within("1 day"))
        .with(Company.department(NETWORK, Acceptance.ON_FIRST_ACTION, "1h"));
  }

  private static List<Ticket> tickets(Random random) {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < TICKETS; i++) {
      Instant at = Day.MON_2026_03_02.at("08:00").plus(Duration.ofMinutes(random.nextInt(200_000)));
      tickets.add(
          Tickets.created(at)
              .comment(at = later(at, random))
              .handTo(at = later(at, random), "network")
              .by(Tickets.NORA)
              .waitsForClient(at = later(at, random))
              .worksOn(at = later(at, random))
              .priority(at = later(at, random), "High")
              .resolve(later(at, random))
              .build());
    }
    return tickets;
  }

  private static Instant later(Instant at, Random random) {
    return at.plusMillis(1 + random.nextLong(Duration.ofDays(3).toMillis()));
  }
}
