package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Semantics 8: events count once and in the order of their source, whenever they arrive. */
class Case08LateAndDuplicateEventsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant TUE_2026_03_03_1200 = TUE_2026_03_03.at("12:00");

  private final Company company = Company.promising(resolution().within("8h"));

  private static Tickets told() {
    return Tickets.created(MON_2026_03_02_0900)
        .waitsForClient(MON_2026_03_02.at("10:00"))
        .worksOn(MON_2026_03_02.at("11:00"))
        .waitsForSupplier(MON_2026_03_02.at("11:00"))
        .worksOn(MON_2026_03_02.at("14:00"))
        .resolve(TUE_2026_03_03.at("09:30"));
  }

  private static Ticket with(Ticket ticket, List<Event> events) {
    return new Ticket(
        ticket.id(),
        ticket.key(),
        ticket.created(),
        ticket.initial(),
        events,
        ticket.clockOffset());
  }

  @Test
  void any_order_of_arrival_gives_the_same_assessment() {
    Ticket ticket = told().build();
    Assessment expected = company.assess(ticket, TUE_2026_03_03_1200);
    Random random = new Random(8);

    for (int i = 0; i < 50; i++) {
      List<Event> shuffled = new ArrayList<>(ticket.events());
      Collections.shuffle(shuffled, random);
      assertThat(company.assess(with(ticket, shuffled), TUE_2026_03_03_1200)).isEqualTo(expected);
    }
  }

  @Test
  void an_event_that_arrives_twice_counts_once() {
    Ticket ticket = told().build();
    List<Event> twice = new ArrayList<>(ticket.events());
    twice.addAll(ticket.events());

    assertThat(company.assess(with(ticket, twice), TUE_2026_03_03_1200))
        .isEqualTo(company.assess(ticket, TUE_2026_03_03_1200));
  }

  @Test
  void a_late_event_changes_the_verdict_and_its_input_hash() {
    Instant tuesday = TUE_2026_03_03.at("10:00");
    Tickets late = Tickets.created(MON_2026_03_02_0900).resolve(tuesday);
    Verdict before = company.cycle(late, TUE_2026_03_03_1200).verdict().orElseThrow();

    Tickets complete =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("10:00"))
            .worksOn(MON_2026_03_02.at("15:00"))
            .resolve(tuesday);
    Verdict after = company.cycle(complete, TUE_2026_03_03_1200).verdict().orElseThrow();

    assertThat(before.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(after.outcome()).isEqualTo(Outcome.MET);
    assertThat(after.inputHash()).isNotEqualTo(before.inputHash());
  }
}
