package dev.accord.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.handoff.LedgerEntry;
import dev.accord.engine.handoff.Leg;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 31: what holds of every ticket under every rulebook, drawn at random from a seed. */
class InvariantsTest {
  private static final int COMPANIES = 16;
  private static final int TICKETS = 20;
  private static final Duration LONGEST = Duration.ofDays(50);

  private static final Map<RandomCompany.Place, List<Draw>> DRAWS = new ConcurrentHashMap<>();

  /** One drawn ticket and the instant at which it is looked at. */
  private record Draw(long seed, Rulebook rulebook, Ticket ticket, Instant asOf) {
    Assessment assess() {
      return Assessor.assess(ticket, rulebook, asOf);
    }

    @Override
    public String toString() {
      return "seed " + seed + " as of " + asOf;
    }
  }

  static List<RandomCompany.Place> places() {
    return RandomCompany.PLACES;
  }

  /** What must hold of a draw. */
  private interface Check {
    void of(Draw draw, Random random);
  }

  private static void forMany(RandomCompany.Place place, Check check) {
    for (Draw draw : DRAWS.computeIfAbsent(place, InvariantsTest::draws)) {
      check.of(draw, new Random(draw.seed()));
    }
  }

  private static List<Draw> draws(RandomCompany.Place place) {
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i < COMPANIES; i++) {
      long companySeed = place.hashCode() * 31L + i;
      Rulebook rulebook = new RandomCompany(new Random(companySeed), place).draw().rulebook();
      for (int j = 0; j < TICKETS; j++) {
        draws.add(draw(companySeed * 1_000 + j, place, rulebook));
      }
    }
    return draws;
  }

  private static Draw draw(long seed, RandomCompany.Place place, Rulebook rulebook) {
    Random random = new Random(seed);
    Ticket ticket = new RandomTicket(random, new RandomCompany(random, place)).draw().build();
    long minutes = random.nextInt((int) LONGEST.toMinutes());
    return new Draw(seed, rulebook, ticket, ticket.created().plus(Duration.ofMinutes(minutes)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void the_order_of_arrival_changes_nothing(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          List<Event> arrivals = new ArrayList<>(draw.ticket().events());
          arrivals.addAll(draw.ticket().events());
          Collections.shuffle(arrivals, random);
          Ticket shuffled = RandomTicket.with(draw.ticket(), arrivals);
          assertThat(Assessor.assess(shuffled, draw.rulebook(), draw.asOf()))
              .as("%s", draw)
              .isEqualTo(draw.assess());
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void what_comes_later_changes_nothing_before_it(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) ->
            assertThat(
                    Assessor.assess(
                        RandomTicket.until(draw.ticket(), draw.asOf()),
                        draw.rulebook(),
                        draw.asOf()))
                .as("%s", draw)
                .isEqualTo(draw.assess()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_verdict_stays_unless_its_cycle_is_reopened(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          Assessment later =
              Assessor.assess(
                  draw.ticket(), draw.rulebook(), draw.asOf().plus(Duration.ofDays(10)));
          for (Clock clock : draw.assess().clocks()) {
            for (Cycle cycle : clock.cycles()) {
              if (cycle.verdict().isPresent()) {
                Cycle then = cycle(later, clock.key(), cycle.number()).orElseThrow();
                if (then.reopens() == cycle.reopens()) {
                  assertThat(then.verdict()).as("%s", draw).isEqualTo(cycle.verdict());
                }
              }
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void segments_follow_each_other_and_add_up(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          for (Clock clock : draw.assess().clocks()) {
            for (Cycle cycle : clock.cycles()) {
              Instant at = cycle.start();
              Duration running = Duration.ZERO;
              for (Segment segment : cycle.segments()) {
                assertThat(segment.from()).as("%s", draw).isEqualTo(at);
                assertThat(segment.until()).as("%s", draw).isAfter(segment.from());
                at = segment.until();
                if (segment.phase() == Phase.RUNNING) {
                  running = running.plus(segment.working());
                }
              }
              assertThat(at).as("%s", draw).isEqualTo(cycle.stop().orElse(draw.asOf()));
              assertThat(running).as("%s", draw).isEqualTo(cycle.elapsed());
              assertThat(cycle.wall())
                  .as("%s", draw)
                  .isEqualTo(Duration.between(cycle.start(), at));
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void the_ledger_balances_to_the_millisecond(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          Assessment assessment = draw.assess();
          Duration measured = Duration.ZERO;
          Duration inLegs = Duration.ZERO;
          for (Leg leg : assessment.legs()) {
            Department department = draw.rulebook().department(leg.department()).orElseThrow();
            measured =
                measured.plus(
                    draw.rulebook()
                        .calendar(department.calendar())
                        .orElseThrow()
                        .between(leg.from(), leg.until().orElse(draw.asOf())));
            inLegs = inLegs.plus(leg.held()).plus(leg.transit()).plus(leg.waiting());
          }
          Duration lines =
              assessment.ledger().entries().stream()
                  .map(LedgerEntry::time)
                  .reduce(Duration.ZERO, Duration::plus);
          assertThat(lines).as("%s", draw).isEqualTo(assessment.ledger().total());
          assertThat(inLegs).as("%s", draw).isEqualTo(measured);
          assertThat(assessment.ledger().total()).as("%s", draw).isEqualTo(measured);
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void live_says_at_the_stop_what_the_verdict_says(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          for (Clock clock : draw.assess().clocks()) {
            for (Cycle cycle : clock.cycles()) {
              if (cycle.verdict().isPresent() && isOneEvent(draw.ticket(), cycle.stop())) {
                Instant stop = cycle.stop().orElseThrow();
                Ticket open = RandomTicket.before(draw.ticket(), stop);
                cycle(Assessor.assess(open, draw.rulebook(), stop), clock.key(), cycle.number())
                    .filter(live -> live.stop().isEmpty() && live.start().equals(cycle.start()))
                    .ifPresent(
                        live ->
                            assertThat(live.standing().orElseThrow() == Standing.BREACHED)
                                .as("%s %s", draw, clock.key())
                                .isEqualTo(
                                    cycle.verdict().orElseThrow().outcome() == Outcome.BREACHED));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void elapsed_at_the_due_instant_is_the_target(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          Ticket ticket = RandomTicket.until(draw.ticket(), draw.asOf());
          for (Clock clock : draw.assess().clocks()) {
            Optional<Cycle> current = clock.current();
            boolean counting =
                current.isPresent()
                    && current.get().phase() == Phase.RUNNING
                    && current.get().goal().target() instanceof Target.Within
                    && current.get().due().filter(due -> due.isAfter(draw.asOf())).isPresent();
            if (counting) {
              Instant due = current.get().due().orElseThrow();
              Cycle then =
                  cycle(
                          Assessor.assess(ticket, draw.rulebook(), due),
                          clock.key(),
                          current.get().number())
                      .orElseThrow();
              if (then.version() == current.get().version()) {
                assertThat(then.elapsed()).as("%s", draw).isEqualTo(current.get().target());
                assertThat(then.due()).as("%s", draw).contains(due);
              }
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("places")
  void nothing_changes_until_the_next_change_and_something_does_at_it(RandomCompany.Place place) {
    forMany(
        place,
        (draw, random) -> {
          Ticket ticket = RandomTicket.until(draw.ticket(), draw.asOf());
          Assessment now = draw.assess();
          List<Object> view = View.of(now);
          Instant quiet =
              now.nextChange()
                  .map(next -> next.minusMillis(1))
                  .orElse(draw.asOf().plus(Duration.ofDays(400)));
          assertThat(View.of(Assessor.assess(ticket, draw.rulebook(), quiet)))
              .as("%s until %s", draw, quiet)
              .isEqualTo(view);
          now.nextChange()
              .ifPresent(
                  next -> {
                    assertThat(next).as("%s", draw).isAfter(draw.asOf());
                    assertThat(View.of(Assessor.assess(ticket, draw.rulebook(), next)))
                        .as("%s at %s", draw, next)
                        .isNotEqualTo(view);
                  });
        });
  }

  private static boolean isOneEvent(Ticket ticket, Optional<Instant> at) {
    return ticket.events().stream()
            .filter(event -> Optional.of(RandomTicket.counted(event)).equals(at))
            .count()
        == 1;
  }

  private static Optional<Cycle> cycle(Assessment assessment, ClockKey key, int number) {
    return assessment.clocks().stream()
        .filter(clock -> clock.key().equals(key))
        .flatMap(clock -> clock.cycles().stream())
        .filter(cycle -> cycle.number() == number)
        .findFirst();
  }
}
