package dev.accord.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.escalation.EscalationPlan;
import dev.accord.engine.escalation.Escalations;
import dev.accord.engine.escalation.RaisedStep;
import dev.accord.engine.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 26: what holds of every escalation, drawn at random from a seed. */
class InvariantsOfEscalationTest {
  private static final int COMPANIES = 6;
  private static final int TICKETS = 15;
  private static final Duration SCAN = Duration.ofMinutes(10);

  private record Draw(long seed, Rulebook rulebook, Ticket ticket, Instant asOf) {
    Assessment assess(Instant at) {
      return Assessor.assess(ticket, rulebook, at);
    }

    EscalationPlan plan(Instant at) {
      return Escalations.of(assess(at), rulebook);
    }

    @Override
    public String toString() {
      return "seed " + seed + " as of " + asOf;
    }
  }

  static List<RandomCompany.Place> places() {
    return RandomCompany.PLACES;
  }

  private static Stream<Draw> draws(RandomCompany.Place place) {
    return Stream.iterate(place.hashCode() * 31L, seed -> seed + 1)
        .limit(COMPANIES)
        .flatMap(
            seed -> {
              Rulebook rulebook = new RandomCompany(new Random(seed), place).draw().rulebook();
              return Stream.iterate(seed * 1_000, each -> each + 1)
                  .limit(TICKETS)
                  .map(each -> draw(each, place, rulebook));
            });
  }

  /** A ticket to which nothing happens after the instant at which it is looked at. */
  private static Draw draw(long seed, RandomCompany.Place place, Rulebook rulebook) {
    Random random = new Random(seed);
    Ticket ticket = new RandomTicket(random, new RandomCompany(random, place)).draw().build();
    Instant asOf = ticket.created().plus(Duration.ofMinutes(random.nextInt(40 * 24 * 60)));
    return new Draw(seed, rulebook, RandomTicket.until(ticket, asOf), asOf);
  }

  @ParameterizedTest
  @MethodSource("places")
  void without_events_steps_are_only_added_and_exactly_when_it_was_said(RandomCompany.Place place) {
    draws(place)
        .forEach(
            draw -> {
              Instant at = draw.asOf();
              for (int i = 0; i < 12; i++) {
                EscalationPlan plan = draw.plan(at);
                Optional<Instant> change =
                    Stream.concat(plan.next().stream(), draw.assess(at).nextChange().stream())
                        .min(Instant::compareTo);
                if (change.isEmpty()) {
                  break;
                }
                assertThat(facts(draw.plan(change.get().minusMillis(1))))
                    .as("%s until %s", draw, change.get())
                    .isEqualTo(facts(plan));
                EscalationPlan then = draw.plan(change.get());
                assertThat(facts(then)).as("%s at %s", draw, change.get()).containsAll(facts(plan));
                if (change.equals(plan.next())) {
                  assertThat(then.raised())
                      .as("%s at %s", draw, change.get())
                      .anyMatch(step -> step.dueAt().equals(change.get()));
                }
                at = change.get();
              }
            });
  }

  private static Set<List<Object>> facts(EscalationPlan plan) {
    Set<List<Object>> facts = new HashSet<>();
    plan.raised().forEach(step -> facts.add(List.of(step.key(), step.dueAt())));
    return facts;
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_step_is_due_at_the_first_instant_that_a_scan_of_its_cycle_finds(
      RandomCompany.Place place) {
    draws(place)
        .forEach(
            draw -> {
              Assessment assessment = draw.assess(draw.asOf());
              EscalationPlan plan = Escalations.of(assessment, draw.rulebook());
              for (Clock clock : assessment.clocks()) {
                for (Cycle cycle : clock.cycles()) {
                  if (!cycle.marks().contains(Mark.MEASURED_ONLY)) {
                    for (EscalationStep step : Steps.LADDER) {
                      scan(draw, clock, cycle, step, plan);
                    }
                  }
                }
              }
            });
  }

  private static void scan(
      Draw draw, Clock clock, Cycle cycle, EscalationStep step, EscalationPlan plan) {
    List<RaisedStep> ofCycle =
        plan.raised().stream()
            .filter(each -> each.key().clock().equals(clock.key()))
            .filter(each -> each.key().cycle() == cycle.number())
            .toList();
    Optional<Instant> due =
        ofCycle.stream()
            .filter(each -> each.step().equals(step))
            .map(RaisedStep::dueAt)
            .findFirst();
    Scan scan = new Scan(draw, cycle);
    due.ifPresent(
        at -> assertThat(scan.isBehind(step.at(), at)).as("%s, %s at %s", draw, step, at).isTrue());
    Instant until = due.orElse(cycle.stop().orElse(draw.asOf().plusMillis(1)));
    for (Instant at = cycle.start(); at.isBefore(until); at = at.plus(SCAN)) {
      if (scan.isBehind(step.at(), at)) {
        assertPassedOver(draw, step, at, ofCycle, due);
        return;
      }
    }
    due.filter(at -> at.isAfter(cycle.start()))
        .ifPresent(
            at ->
                assertThat(scan.isBehind(step.at(), at.minusMillis(1)))
                    .as("%s, %s before %s", draw, step, at)
                    .isFalse());
  }

  /** A step that holds and was never raised gave way to one further on that came with it. */
  private static void assertPassedOver(
      Draw draw, EscalationStep step, Instant at, List<RaisedStep> raised, Optional<Instant> due) {
    assertThat(due).as("%s, %s holds at %s already", draw, step, at).isEmpty();
    assertThat(raised)
        .as("%s, %s holds at %s and nothing was raised", draw, step, at)
        .anyMatch(each -> !each.dueAt().isAfter(at) && !each.step().equals(step));
  }

  /** Says of an instant of a cycle whether a threshold was behind, by adding its segments up. */
  private record Scan(Draw draw, Cycle cycle) {
    boolean isBehind(Threshold threshold, Instant at) {
      boolean open =
          cycle.segments().stream()
              .filter(segment -> segment.phase() == Phase.STOPPED)
              .noneMatch(gap -> !at.isBefore(gap.from()) && at.isBefore(gap.until()));
      if (!open) {
        return false;
      }
      Commitment commitment =
          cycle.commitments().stream()
              .filter(each -> !each.since().isAfter(at))
              .reduce((one, other) -> other)
              .orElse(cycle.commitments().get(0));
      WorkingTime hours =
          draw.rulebook().calendar(commitment.goal().target().calendar()).orElseThrow();
      return commitment.until().isPresent()
          ? dated(threshold, at, commitment, hours)
          : elapsed(at).compareTo(place(threshold, commitment, hours)) >= 0;
    }

    private boolean dated(
        Threshold threshold, Instant at, Commitment commitment, WorkingTime hours) {
      Instant date = commitment.until().orElseThrow();
      if (threshold instanceof Threshold.Due) {
        return !at.isBefore(date);
      }
      return threshold instanceof Threshold.After after
          ? !at.isBefore(date) && hours.between(date, at).compareTo(on(after.amount(), hours)) >= 0
          : hours.between(cycle.start(), at).compareTo(place(threshold, commitment, hours)) >= 0;
    }

    private Duration elapsed(Instant at) {
      Duration elapsed = Duration.ZERO;
      for (Segment segment : cycle.segments()) {
        if (segment.phase() == Phase.RUNNING && segment.from().isBefore(at)) {
          Instant until = at.isBefore(segment.until()) ? at : segment.until();
          elapsed = elapsed.plus(hours(segment).between(segment.from(), until));
        }
      }
      return elapsed;
    }

    private WorkingTime hours(Segment segment) {
      return cycle.commitments().stream()
          .filter(each -> !each.since().isAfter(segment.from()))
          .reduce((one, other) -> other)
          .flatMap(each -> draw.rulebook().calendar(each.goal().target().calendar()))
          .orElseThrow();
    }

    private static Duration place(Threshold threshold, Commitment commitment, WorkingTime hours) {
      Duration target = commitment.target();
      if (threshold instanceof Threshold.Share) {
        return Duration.ofMillis((target.toMillis() * 8 + 9) / 10);
      }
      if (threshold instanceof Threshold.Before before) {
        return target.minus(on(before.amount(), hours));
      }
      return threshold instanceof Threshold.After after
          ? target.plus(on(after.amount(), hours))
          : target;
    }

    private static Duration on(Amount amount, WorkingTime hours) {
      return amount.on(hours, Instant.EPOCH);
    }
  }
}
