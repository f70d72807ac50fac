package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.review.Dimension;
import dev.accord.engine.review.Miss;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a late ticket tells about the cause. */
class MissTest {
  private static final Instant MON_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_1230 = MON_2026_03_02.at("12:30");
  private static final Instant TUE_1600 = TUE_2026_03_03.at("16:00");

  private final Company company = Company.promising(resolution().within("4h"));

  @Test
  void whoever_had_most_of_the_time_before_the_breach_is_the_party() {
    Tickets ticket = Tickets.created(MON_0900).handTo(MON_1000, "network").handTo(MON_1230, "it");

    Miss miss = miss(ticket, Optional.of(new UserKey(Tickets.IDA)));

    assertThat(miss.traits())
        .containsAllEntriesOf(
            Map.of(
                Dimension.PARTY, "network",
                Dimension.HOLDER, "it",
                Dimension.WEEKDAY_HOUR, "Mon 09:00",
                Dimension.CALENDAR, "Berlin office hours",
                Dimension.ASSIGNEE_GROUP, "it-staff"))
        .doesNotContainKey(Dimension.REASON);
    assertThat(miss.because("CAPACITY").traits()).containsEntry(Dimension.REASON, "CAPACITY");
  }

  @Test
  void the_time_after_the_breach_is_nobodys_fault() {
    Tickets ticket = Tickets.created(MON_0900).handTo(MON_1230, "network");

    Miss miss = miss(ticket, Optional.empty());

    assertThat(miss.traits())
        .containsEntry(Dimension.PARTY, "it")
        .containsEntry(Dimension.HOLDER, "network")
        .doesNotContainKey(Dimension.ASSIGNEE_GROUP);
  }

  @Test
  void somebody_of_another_department_is_in_no_group_of_the_holder() {
    Miss miss = miss(Tickets.created(MON_0900), Optional.of(new UserKey(Tickets.NORA)));

    assertThat(miss.traits()).doesNotContainKey(Dimension.ASSIGNEE_GROUP);
  }

  private Miss miss(Tickets ticket, Optional<UserKey> assignee) {
    Clock clock = company.assess(ticket, TUE_1600).clocks().get(0);
    Cycle cycle = clock.current().orElseThrow();
    return Miss.of(
        "ITS-1",
        clock,
        cycle,
        cycle.breachedAt().orElseThrow(),
        assignee,
        Day.BERLIN,
        company.rulebook());
  }
}
