package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.clock.Metrics.resolvedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 7: one change group is atomic; CANCEL before STOP before PAUSE before RUN. */
class Case07SimultaneousEventsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final PauseRule HELD =
      new PauseRule(new Filter.OneOf(FieldKey.LABEL, List.of("held")), PauseParty.NONE, "Held");

  private final Company company =
      Company.promising(
          resolution().pausedBy(HELD).cancelWhen(resolvedAs("Withdrawn")).within("8h"));

  static Stream<Arguments> groups() {
    return Stream.of(
        Arguments.of(Map.of("label", "held", "resolution", "Withdrawn"), Phase.CANCELLED),
        Arguments.of(Map.of("resolution", "Withdrawn"), Phase.CANCELLED),
        Arguments.of(Map.of("label", "held", "resolution", "Done"), Phase.STOPPED),
        Arguments.of(Map.of("label", "held", "priority", "High"), Phase.PAUSED),
        Arguments.of(Map.of("label", "vpn", "priority", "High"), Phase.RUNNING));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void the_state_after_the_group_decides_by_precedence(
      Map<String, String> changed, Phase expected) {
    Map<FieldKey, List<FieldValue>> fields = new LinkedHashMap<>();
    changed.forEach(
        (field, value) -> fields.put(new FieldKey(field), List.of(FieldValue.of(value))));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).change(MON_2026_03_02_1000, fields);

    assertThat(company.clock(ticket, MON_2026_03_02_1000).phase()).isEqualTo(expected);
  }

  @Test
  void a_reset_closes_the_old_cycle_and_opens_the_next_at_the_same_instant() {
    Company updates =
        Company.promising(
            Metrics.metric("update")
                .whenever(new Filter.Not(Metrics.RESOLVED))
                .stop(new Stop.Answered())
                .reopen(Reopen.NEW_CYCLE)
                .within("4h"));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).comment(MON_2026_03_02_1000);

    Clock clock = updates.clock(ticket, MON_2026_03_02.at("11:00"));

    assertThat(clock.cycles())
        .extracting(Cycle::phase, Cycle::start, Cycle::elapsed)
        .containsExactly(
            tuple(Phase.STOPPED, MON_2026_03_02_0900, Duration.ofHours(1)),
            tuple(Phase.RUNNING, MON_2026_03_02_1000, Duration.ofHours(1)));
    assertThat(clock.cycles().get(0).stop()).contains(clock.cycles().get(1).start());
  }

  @Test
  void a_cycle_of_no_length_is_kept_and_marked() {
    Company responses = Company.promising(Metrics.response().within("4h"));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).comment(MON_2026_03_02_0900);

    Cycle cycle = responses.cycle(ticket, MON_2026_03_02_1000);

    assertThat(cycle.verdict().orElseThrow().marks()).contains(Mark.ZERO_LENGTH);
    assertThat(cycle.segments()).isEmpty();
  }

  @Test
  void two_groups_of_one_instant_count_in_the_order_of_the_source() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02_1000)
            .reopen(MON_2026_03_02_1000);

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("11:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.reopens()).isEqualTo(1);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void a_group_that_resolves_and_raises_the_priority_is_judged_by_the_goal_before_it() {
    Company byPriority = Company.promising(resolution().forPriority("High", "30m").within("8h"));
    Map<FieldKey, List<FieldValue>> fields = Tickets.status("Resolved");
    fields.put(FieldKey.RESOLUTION, List.of(FieldValue.of("Done")));
    fields.put(FieldKey.PRIORITY, List.of(FieldValue.of("High")));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).change(MON_2026_03_02_1000, fields);

    Cycle cycle = byPriority.cycle(ticket, MON_2026_03_02_1000);

    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.MET);
    assertThat(cycle.target()).isEqualTo(Duration.ofHours(8));
  }
}
