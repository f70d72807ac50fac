package dev.accord.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of clocks that a later version takes over, drawn at random from a seed. */
class InvariantsOfTakeoversTest {
  private static final int COMPANIES = 20;
  private static final int TICKETS = 15;

  /**
   * One drawn ticket.
   *
   * @param takeovers when a version in force takes over open clocks, if it has not ended by then
   */
  private record Draw(
      long seed, RandomCompany.Place place, List<Instant> takeovers, Ticket ticket, Instant asOf) {
    Assessment assess() {
      return Assessor.assess(ticket, rulebook(version -> version), asOf);
    }

    /** The same company, in which nothing was ever taken over. */
    Assessment without(Ticket sameOrLess, Instant at) {
      return Assessor.assess(
          sameOrLess, rulebook(one -> one.takingOverOpenClocksAt(Optional.empty())), at);
    }

    private Rulebook rulebook(UnaryOperator<AgreementVersion> changing) {
      return company(seed / TICKETS, place).changing(changing).rulebook();
    }

    @Override
    public String toString() {
      return "seed " + seed + " as of " + asOf;
    }
  }

  private static Company company(long seed, RandomCompany.Place place) {
    return new RandomCompany(new Random(seed), place).draw();
  }

  /** Tickets of those companies in which there is something to take over. */
  private static Stream<Draw> draws() {
    return LongStream.iterate(0, seed -> seed + 1)
        .filter(seed -> !takeovers(seed).isEmpty())
        .limit(COMPANIES)
        .flatMap(seed -> LongStream.range(seed * TICKETS, (seed + 1) * TICKETS))
        .mapToObj(InvariantsOfTakeoversTest::draw);
  }

  private static RandomCompany.Place place(long companySeed) {
    return RandomCompany.PLACES.get((int) (companySeed % RandomCompany.PLACES.size()));
  }

  private static List<Instant> takeovers(long companySeed) {
    List<Instant> takeovers = new ArrayList<>();
    company(companySeed, place(companySeed))
        .changing(
            version -> {
              version
                  .takesOverOpenClocksAt()
                  .filter(at -> !version.hasEnded(at))
                  .ifPresent(takeovers::add);
              return version;
            });
    return takeovers;
  }

  private static Draw draw(long seed) {
    RandomCompany.Place place = place(seed / TICKETS);
    List<Instant> takeovers = takeovers(seed / TICKETS);
    Random random = new Random(seed * 31);
    Ticket ticket = new RandomTicket(random, new RandomCompany(random, place)).draw().build();
    Instant asOf = ticket.created().plus(Duration.ofHours(random.nextInt(40 * 24)));
    return new Draw(seed, place, takeovers, ticket, asOf);
  }

  @Test
  void until_it_comes_it_changes_nothing() {
    draws()
        .filter(draw -> draw.takeovers().stream().allMatch(draw.asOf()::isBefore))
        .forEach(
            draw ->
                assertThat(draw.assess().clocks())
                    .as("%s", draw)
                    .isEqualTo(draw.without(draw.ticket(), draw.asOf()).clocks()));
  }

  @Test
  void it_touches_only_what_is_open_at_it() {
    draws()
        .forEach(
            draw -> {
              Assessment with = draw.assess();
              Assessment without = draw.without(draw.ticket(), draw.asOf());
              assertThat(with.ledger()).as("%s", draw).isEqualTo(without.ledger());
              for (Clock clock : without.clocks()) {
                boolean touched = draw.takeovers().stream().anyMatch(at -> isOpen(clock, at));
                if (!touched && clock.metric().after().isEmpty()) {
                  assertThat(with.clocks()).as("%s %s", draw, clock.key()).contains(clock);
                }
              }
            });
  }

  @Test
  void it_keeps_the_start_and_takes_no_breach_back() {
    draws()
        .forEach(
            draw -> {
              for (Clock clock : draw.assess().clocks()) {
                clock.cycles().stream()
                    .filter(cycle -> !takenOver(cycle).isEmpty())
                    .forEach(cycle -> assertCarried(draw, clock.key(), cycle));
              }
            });
  }

  private static void assertCarried(Draw draw, ClockKey key, Cycle cycle) {
    Instant justBefore = takenOver(cycle).get(0).since().minusMillis(1);
    Ticket known = RandomTicket.until(draw.ticket(), justBefore);
    draw.without(known, justBefore).clocks().stream()
        .filter(clock -> clock.key().equals(key))
        .flatMap(clock -> clock.cycles().stream())
        .filter(before -> before.number() == cycle.number())
        .forEach(
            before -> {
              assertThat(cycle.start()).as("%s %s", draw, key).isEqualTo(before.start());
              if (before.breachedAt().isPresent()) {
                assertThat(cycle.breachedAt())
                    .as("%s %s", draw, key)
                    .isEqualTo(before.breachedAt());
              }
            });
  }

  @Test
  void later_versions_come_later_and_the_last_one_judges() {
    draws()
        .flatMap(draw -> draw.assess().clocks().stream())
        .flatMap(clock -> clock.cycles().stream())
        .forEach(
            cycle -> {
              assertThat(cycle.commitments()).extracting(Commitment::version).isSorted();
              assertThat(cycle.commitments()).extracting(Commitment::since).isSorted();
              Commitment last = cycle.commitments().get(cycle.commitments().size() - 1);
              assertThat(last.version()).isEqualTo(cycle.version());
            });
  }

  @Test
  void many_cycles_are_taken_over() {
    long taken =
        draws()
            .flatMap(draw -> draw.assess().clocks().stream())
            .flatMap(clock -> clock.cycles().stream())
            .filter(cycle -> !takenOver(cycle).isEmpty())
            .count();

    assertThat(taken).isGreaterThan(50);
  }

  /** What it was measured against when another version took over, by and by. */
  private static List<Commitment> takenOver(Cycle cycle) {
    List<Commitment> all = cycle.commitments();
    return IntStream.range(1, all.size())
        .filter(i -> all.get(i).version() != all.get(i - 1).version())
        .mapToObj(all::get)
        .toList();
  }

  /** Whether it was open just before an instant, or stopped at it. */
  private static boolean isOpen(Clock clock, Instant at) {
    return clock.cycles().stream()
        .anyMatch(
            cycle -> !cycle.start().isAfter(at) && cycle.stop().filter(at::isAfter).isEmpty());
  }
}
