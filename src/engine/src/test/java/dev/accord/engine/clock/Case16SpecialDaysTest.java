package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Semantics 16: a clock over a half day. */
class Case16SpecialDaysTest {
  private static final OfficeHours HALF_TUESDAY =
      OfficeHours.of(Day.BERLIN, WeekHours.mondayToFriday(Window.parse("09:00-17:00")))
          .withExceptions(
              DatedException.open(LocalDate.parse("2026-03-03"), Window.parse("09:00-12:00")));

  @Test
  void a_half_day_counts_half_and_moves_the_due_instant() {
    Company company =
        Company.promising(resolution().within("12h"))
            .with(Calendar.of(new CalendarId("berlin"), "Berlin", HALF_TUESDAY));
    Tickets ticket = Tickets.created(MON_2026_03_02.at("09:00"));

    Cycle cycle = company.cycle(ticket, TUE_2026_03_03.at("16:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(11));
    assertThat(cycle.due()).contains(WED_2026_03_04.at("10:00"));
  }
}
