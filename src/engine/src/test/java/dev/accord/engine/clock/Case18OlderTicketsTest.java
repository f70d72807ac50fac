package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.Reopen;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 18: an agreement starts no clocks on older tickets unless it says so. */
class Case18OlderTicketsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant EFFECTIVE = TUE_2026_03_03.at("11:00");
  private static final Instant TUE_2026_03_03_1300 = TUE_2026_03_03.at("13:00");

  private static Company with(OlderTickets how) {
    return new Company()
        .with(
            Agreements.itForFinance()
                .effectiveFrom(EFFECTIVE)
                .olderTickets(how)
                .of(resolution().reopen(Reopen.NEW_CYCLE).within("8h")));
  }

  private static Tickets older() {
    return Tickets.created(MON_2026_03_02_0900);
  }

  @Test
  void ignore_has_no_clock() {
    assertThat(with(OlderTickets.IGNORE).assess(older(), TUE_2026_03_03_1300).clocks()).isEmpty();
  }

  @Test
  void ignore_starts_none_later_either() {
    Tickets ticket = older().resolve(WED_2026_03_04.at("09:00")).reopen(WED_2026_03_04.at("10:00"));

    assertThat(with(OlderTickets.IGNORE).assess(ticket, WED_2026_03_04.at("12:00")).clocks())
        .isEmpty();
  }

  @Test
  void a_ticket_created_at_the_effective_instant_is_not_older() {
    Cycle cycle = with(OlderTickets.IGNORE).cycle(Tickets.created(EFFECTIVE), TUE_2026_03_03_1300);

    assertThat(cycle.start()).isEqualTo(EFFECTIVE);
  }

  @Test
  void enforce_starts_the_clock_at_the_effective_instant() {
    Company company = with(OlderTickets.ENFORCE);

    Cycle cycle = company.cycle(older(), TUE_2026_03_03_1300);

    assertThat(cycle.start()).isEqualTo(EFFECTIVE);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(cycle.marks()).doesNotContain(Mark.MEASURED_ONLY);
    assertThat(company.assess(older(), EFFECTIVE.minusMillis(1)).clocks()).isEmpty();
    assertThat(company.assess(older(), MON_2026_03_02.at("12:00")).nextChange())
        .contains(EFFECTIVE);
  }

  @Test
  void enforce_starts_no_clock_on_a_ticket_that_was_resolved_before() {
    Tickets ticket = older().resolve(MON_2026_03_02.at("10:00"));

    Clock clock = with(OlderTickets.ENFORCE).clock(ticket, TUE_2026_03_03_1300);

    assertThat(clock.phase()).isEqualTo(Phase.NOT_STARTED);
  }

  @Test
  void backfill_measures_from_the_anchor_and_says_that_it_only_measures() {
    Company company = with(OlderTickets.BACKFILL);

    Cycle cycle = company.cycle(older(), TUE_2026_03_03_1300);

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_0900);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(12));
    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.marks()).contains(Mark.MEASURED_ONLY);
    assertThat(company.assess(older(), EFFECTIVE.minusMillis(1)).clocks()).isEmpty();
    assertThat(company.assess(older(), MON_2026_03_02.at("12:00")).nextChange())
        .contains(EFFECTIVE);
  }

  @Test
  void a_measured_cycle_is_exempt_when_it_closes() {
    Tickets ticket = older().resolve(TUE_2026_03_03_1300);

    Cycle cycle = with(OlderTickets.BACKFILL).cycle(ticket, WED_2026_03_04.at("09:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.EXEMPT);
    assertThat(cycle.verdict().orElseThrow().marks()).contains(Mark.MEASURED_ONLY);
  }

  @Test
  void a_second_version_is_not_an_activation() {
    Company company =
        new Company()
            .with(
                Agreements.itForFinance()
                    .of(resolution().reopen(Reopen.NEW_CYCLE).within("8h"))
                    .effectiveFrom(EFFECTIVE)
                    .of(resolution().reopen(Reopen.NEW_CYCLE).within("2h")));
    Tickets ticket = older().resolve(MON_2026_03_02.at("10:00")).reopen(TUE_2026_03_03.at("12:00"));

    Clock clock = company.clock(ticket, TUE_2026_03_03_1300);

    assertThat(clock.version()).isEqualTo(2);
    assertThat(clock.current().orElseThrow().marks()).isEmpty();
  }
}
