package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 9: the source's time counts; what cannot be is clamped and marked. */
class Case09ClockSkewTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1300 = MON_2026_03_02.at("13:00");

  private final Company company = Company.promising(resolution().within("4h"));

  private static Event resolved(Instant at, Instant received) {
    Stamp stamp =
        new Stamp("late", at, 1, Optional.of(new UserKey(Tickets.IDA)), Optional.of(received));
    return new Event.FieldsChanged(
        stamp, Map.of(FieldKey.RESOLUTION, List.of(FieldValue.of("Done"))));
  }

  static Stream<Arguments> futures() {
    Instant received = MON_2026_03_02.at("12:00");
    return Stream.of(
        Arguments.of(received.plusMillis(2000), received.plusMillis(2000), false),
        Arguments.of(received.plusMillis(2001), received, true),
        Arguments.of(received.plusSeconds(3600), received, true),
        Arguments.of(received.minusSeconds(3600), received.minusSeconds(3600), false));
  }

  @ParameterizedTest
  @MethodSource("futures")
  void an_event_later_than_its_receipt_and_two_seconds_counts_at_its_receipt(
      Instant at, Instant counted, boolean marked) {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900).add(resolved(at, MON_2026_03_02.at("12:00")));

    Assessment assessment = company.assess(ticket, MON_2026_03_02.at("16:00"));
    Cycle cycle = assessment.clocks().get(0).cycles().get(0);

    assertThat(cycle.stop()).contains(counted);
    assertThat(cycle.marks().contains(Mark.CLAMPED)).isEqualTo(marked);
    assertThat(assessment.marks().contains(Mark.CLAMPED)).isEqualTo(marked);
  }

  @Test
  void an_event_older_than_the_ticket_counts_at_its_creation() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("08:00"))
            .worksOn(MON_2026_03_02.at("10:00"));

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("11:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(1));
    assertThat(cycle.marks()).contains(Mark.BEFORE_CREATION);
  }

  static Stream<Arguments> offsets() {
    return Stream.of(
        Arguments.of(Duration.ZERO, false),
        Arguments.of(Duration.ofSeconds(5), false),
        Arguments.of(Duration.ofMillis(5001), true),
        Arguments.of(Duration.ofMillis(-5001), true));
  }

  @ParameterizedTest
  @MethodSource("offsets")
  void an_offset_of_more_than_five_seconds_is_marked(Duration offset, boolean marked) {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).clockAheadBy(offset);

    Assessment assessment = company.assess(ticket, MON_2026_03_02.at("10:00"));

    assertThat(assessment.marks().contains(Mark.CLOCK_OFFSET)).isEqualTo(marked);
    assertThat(assessment.clocks().get(0).cycles().get(0).marks().contains(Mark.CLOCK_OFFSET))
        .isEqualTo(marked);
  }

  static Stream<Arguments> margins() {
    return Stream.of(
        Arguments.of(-10_001, Outcome.MET, false),
        Arguments.of(-10_000, Outcome.MET, false),
        Arguments.of(-9_999, Outcome.MET, true),
        Arguments.of(0, Outcome.MET, true),
        Arguments.of(9_999, Outcome.MET, true),
        Arguments.of(10_000, Outcome.BREACHED, false));
  }

  @ParameterizedTest
  @MethodSource("margins")
  void a_margin_smaller_than_the_offset_is_met_and_marked(
      long margin, Outcome expected, boolean marked) {
    Instant stop = MON_2026_03_02_1300.plusMillis(margin);
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).clockAheadBy(Duration.ofSeconds(10));

    boolean late = company.cycle(ticket, stop).standing().orElseThrow() == Standing.BREACHED;
    Verdict verdict = company.cycle(ticket.resolve(stop), stop).verdict().orElseThrow();

    assertThat(verdict.outcome()).isEqualTo(expected);
    assertThat(verdict.marks().contains(Mark.WITHIN_CLOCK_ERROR)).isEqualTo(marked);
    assertThat(late).isEqualTo(expected == Outcome.BREACHED);
  }
}
