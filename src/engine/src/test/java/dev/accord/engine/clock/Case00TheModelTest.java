package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.clock.Metrics.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.calendar.ZoneData;
import dev.accord.engine.ticket.FieldKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Semantics 0: a pure fold, half-open spans, two axes, two elapsed figures, a verdict with proof.
 */
class Case00TheModelTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");

  private final Company company = Company.promising(resolution().within("8h"));

  @Test
  void same_ticket_rulebook_and_instant_give_the_same_assessment() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("11:00"))
            .worksOn(MON_2026_03_02.at("14:30"))
            .resolve(TUE_2026_03_03.at("10:00"));

    Assessment first = company.assess(ticket, TUE_2026_03_03.at("12:00"));
    Assessment second = company.assess(ticket, TUE_2026_03_03.at("12:00"));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void events_after_the_instant_have_not_happened() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("12:00"));

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("11:59"));

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(company.cycle(ticket, MON_2026_03_02.at("12:00")).phase()).isEqualTo(Phase.STOPPED);
  }

  @Test
  void before_its_creation_nothing_is_said_of_a_ticket() {
    Assessment assessment =
        company.assess(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02.at("08:59"));

    assertThat(assessment.clocks()).isEmpty();
    assertThat(assessment.legs()).isEmpty();
    assertThat(assessment.ledger().total()).isZero();
    assertThat(assessment.nextChange()).isEmpty();
  }

  @Test
  void a_pause_that_begins_at_closing_time_shares_no_time_with_the_day() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("17:00"))
            .worksOn(TUE_2026_03_03.at("09:00"));

    Cycle cycle = company.cycle(ticket, TUE_2026_03_03.at("09:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(8));
    assertThat(cycle.segments())
        .extracting(Segment::phase, Segment::working)
        .containsExactly(
            tuple(Phase.RUNNING, Duration.ofHours(8)), tuple(Phase.PAUSED, Duration.ZERO));
  }

  @Test
  void a_clock_can_be_paused_and_breached_at_once() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900).waitsForClient(TUE_2026_03_03.at("10:00"));

    Clock clock = company.clock(ticket, TUE_2026_03_03.at("12:00"));

    assertThat(clock.phase()).isEqualTo(Phase.PAUSED);
    assertThat(clock.standing()).contains(Standing.BREACHED);
  }

  @Test
  void working_time_and_wall_time_are_told_apart() {
    Tickets ticket =
        Tickets.created(FRI_2026_03_06.at("16:00"))
            .waitsForClient(FRI_2026_03_06.at("16:30"))
            .worksOn(MON_2026_03_09.at("10:00"));

    Cycle cycle = company.cycle(ticket, MON_2026_03_09.at("11:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofMinutes(90));
    assertThat(cycle.wall()).isEqualTo(Duration.ofHours(67));
  }

  @Test
  void running_segments_add_up_to_the_elapsed_time() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("09:00:00.001"))
            .worksOn(MON_2026_03_02.at("09:00:00.003"))
            .handTo(MON_2026_03_02.at("12:00:00.017"), "network")
            .waitsForSupplier(MON_2026_03_02.at("16:59:59.999"))
            .worksOn(TUE_2026_03_03.at("09:00:00.001"));

    Cycle cycle = company.cycle(ticket, TUE_2026_03_03.at("09:30"));

    Duration running =
        cycle.segments().stream()
            .filter(segment -> segment.phase() == Phase.RUNNING)
            .map(Segment::working)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(running).isEqualTo(cycle.elapsed());
    assertThat(cycle.elapsed())
        .isEqualTo(Duration.ofHours(8).plusMinutes(30).minusMillis(2 + 1 + 1));
  }

  @Test
  void a_verdict_names_what_it_was_judged_by() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("12:00"));

    Verdict verdict = company.cycle(ticket, TUE_2026_03_03.at("12:00")).verdict().orElseThrow();

    assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
    assertThat(verdict.at()).isEqualTo(MON_2026_03_02.at("12:00"));
    assertThat(verdict.agreementVersion()).isEqualTo(1);
    assertThat(verdict.calendarVersion()).isEqualTo(1);
    assertThat(verdict.zoneRules()).isEqualTo(ZoneData.version(Day.BERLIN));
    assertThat(verdict.inputHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void the_input_hash_covers_the_timeline_until_the_stop_and_no_more() {
    Instant later = TUE_2026_03_03.at("12:00");
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("12:00"));
    String hash = hash(ticket, later);

    Tickets commented =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02.at("12:00"))
            .comment(MON_2026_03_02.at("13:00"));
    Tickets other =
        Tickets.created(MON_2026_03_02_0900)
            .comment(MON_2026_03_02.at("10:00"))
            .resolve(MON_2026_03_02.at("12:00"));

    assertThat(hash(commented, later)).isEqualTo(hash);
    assertThat(hash(other, later)).isNotEqualTo(hash);
  }

  /** Verdicts that are stored carry it: another way of writing it would make them look changed. */
  @Test
  void the_input_hash_never_changes() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .with(FieldKey.ASSIGNEE, "Jörg 😀")
            .comment(MON_2026_03_02.at("10:00"))
            .resolve(MON_2026_03_02.at("12:00"));

    assertThat(hash(ticket, TUE_2026_03_03.at("12:00")))
        .isEqualTo("a6dc23c621d4c94bf207ff10c75026f8cfeabfebf2df492e0822d15655ed3b33");
  }

  @Test
  void the_input_hash_of_each_metric_is_its_own() {
    Company both = Company.promising(response().within("8h"), resolution().within("8h"));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("12:00"));

    assertThat(both.assess(ticket, MON_2026_03_02.at("12:00")).clocks())
        .extracting(clock -> clock.cycles().get(0).verdict().orElseThrow().inputHash())
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  private String hash(Tickets ticket, Instant asOf) {
    return company.cycle(ticket, asOf).verdict().orElseThrow().inputHash();
  }
}
