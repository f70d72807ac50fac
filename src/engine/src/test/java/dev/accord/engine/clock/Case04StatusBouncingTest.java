package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Semantics 4: exact milliseconds, the union of pauses, no smoothing. */
class Case04StatusBouncingTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final PauseRule ON_HOLD =
      new PauseRule(
          new Filter.OneOf(FieldKey.LABEL, List.of("on-hold")), PauseParty.APPROVAL, "On hold");

  private final Company company = Company.promising(resolution().within("8h"));

  @Test
  void every_bounce_counts_to_the_millisecond() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900);
    for (int i = 1; i <= 20; i++) {
      Instant pause = MON_2026_03_02_0900.plusSeconds(30L * i);
      ticket.waitsForClient(pause).worksOn(pause.plusMillis(7));
    }

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("10:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(1).minusMillis(20 * 7));
    assertThat(cycle.bounces()).isEqualTo(20);
    assertThat(cycle.segments()).hasSize(41);
  }

  @Test
  void a_pause_of_no_length_leaves_no_segment() {
    Instant at = MON_2026_03_02.at("10:00");
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).waitsForClient(at).worksOn(at);

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("11:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(cycle.segments())
        .extracting(Segment::working)
        .containsExactly(Duration.ofHours(1), Duration.ofHours(1));
  }

  @Test
  void pauses_that_overlap_count_once_and_the_first_rule_names_the_party() {
    Company both = Company.promising(resolution().pausedBy(ON_HOLD).within("8h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .set(MON_2026_03_02.at("10:00"), FieldKey.LABEL, "on-hold")
            .waitsForClient(MON_2026_03_02.at("11:00"))
            .clear(MON_2026_03_02.at("12:00"), FieldKey.LABEL)
            .worksOn(MON_2026_03_02.at("13:00"));

    Cycle cycle = both.cycle(ticket, MON_2026_03_02.at("14:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(cycle.bounces()).isEqualTo(1);
    assertThat(cycle.segments())
        .extracting(Segment::party)
        .containsExactly(
            Optional.empty(),
            Optional.of(PauseParty.APPROVAL),
            Optional.of(PauseParty.CLIENT),
            Optional.empty());
  }

  @Test
  void a_change_that_concerns_no_rule_cuts_no_segment() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .worksOn(MON_2026_03_02.at("10:00"))
            .comment(MON_2026_03_02.at("10:30"))
            .set(MON_2026_03_02.at("11:00"), FieldKey.LABEL, "vpn");

    assertThat(company.cycle(ticket, MON_2026_03_02.at("12:00")).segments()).hasSize(1);
  }

  @Test
  void a_pause_of_the_project_holds_for_every_metric_after_its_own() {
    Company paused =
        Company.promising(Metrics.metric("resolution").within("8h")).pausingProject(ON_HOLD);
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .set(MON_2026_03_02.at("10:00"), FieldKey.LABEL, "on-hold");

    Cycle cycle = paused.cycle(ticket, MON_2026_03_02.at("12:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.PAUSED);
    assertThat(cycle.segments().get(1).reason()).isEqualTo("On hold");
  }
}
