package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Semantics 12: time used stays as it was measured, the rest counts on the new hours. */
class Case12CalendarEditedLaterTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant TUE_2026_03_03_0000 = TUE_2026_03_03.at("00:00");
  private static final OfficeHours NINE_TO_FIVE = hours("09:00-17:00");
  private static final OfficeHours MORNINGS = hours("09:00-12:00");

  private static final String HASH_BEFORE_THERE_WERE_CORRECTIONS =
      "32ba19561d73fe3ae10d550c4de8dc867ddf75045d0163c0e1800b52bf5b57fc";

  private static OfficeHours hours(String window) {
    return OfficeHours.of(Day.BERLIN, WeekHours.mondayToFriday(Window.parse(window)));
  }

  private static Company on(CalendarVersion... versions) {
    return Company.promising(resolution().within("12h"))
        .with(new Calendar(new CalendarId("berlin"), "Berlin", List.of(versions)));
  }

  private final Company edited =
      on(
          new CalendarVersion(1, Instant.EPOCH, NINE_TO_FIVE),
          new CalendarVersion(2, TUE_2026_03_03_0000, MORNINGS));

  @Test
  void elapsed_time_is_measured_by_the_hours_in_force_then() {
    Cycle cycle = edited.cycle(Tickets.created(MON_2026_03_02_0900), TUE_2026_03_03.at("15:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(8 + 3));
    assertThat(cycle.due()).contains(WED_2026_03_04.at("10:00"));
  }

  @Test
  void a_verdict_names_the_calendar_version_in_force_when_it_was_given() {
    Tickets monday = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("10:00"));
    Tickets tuesday = Tickets.created(MON_2026_03_02_0900).resolve(TUE_2026_03_03.at("10:00"));

    assertThat(calendarVersion(monday)).isEqualTo(1);
    assertThat(calendarVersion(tuesday)).isEqualTo(2);
  }

  @Test
  void a_later_version_leaves_closed_verdicts_as_they_were() {
    Company before = on(new CalendarVersion(1, Instant.EPOCH, NINE_TO_FIVE));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("16:00"));

    assertThat(edited.cycle(ticket, WED_2026_03_04.at("09:00")).verdict())
        .isEqualTo(before.cycle(ticket, WED_2026_03_04.at("09:00")).verdict());
  }

  @Test
  void a_correction_of_the_version_itself_restates() {
    OfficeHours corrected =
        NINE_TO_FIVE.withExceptions(DatedException.closed(LocalDate.parse("2026-03-02")));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(TUE_2026_03_03.at("16:00"));

    Cycle before =
        on(new CalendarVersion(1, Instant.EPOCH, NINE_TO_FIVE))
            .cycle(ticket, WED_2026_03_04.at("09:00"));
    Cycle after =
        on(new CalendarVersion(1, Instant.EPOCH, corrected))
            .cycle(ticket, WED_2026_03_04.at("09:00"));

    assertThat(before.verdict().orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(after.verdict().orElseThrow().outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_verdict_s_hash_tells_how_often_its_calendar_was_corrected() {
    Correction forgotten =
        new Correction(WED_2026_03_04.at("10:00"), new UserKey("katrin"), "2 March was a holiday");
    List<Correction> none = List.of();

    assertThat(hash(none, none)).isEqualTo(HASH_BEFORE_THERE_WERE_CORRECTIONS);
    assertThat(
            Stream.of(
                hash(none, none),
                hash(List.of(forgotten), none),
                hash(List.of(forgotten, forgotten), none)))
        .doesNotHaveDuplicates();
    assertThat(hash(none, List.of(forgotten)))
        .as("a version that came after the verdict has no part in it")
        .isEqualTo(hash(none, none));
  }

  private static String hash(List<Correction> first, List<Correction> second) {
    Tickets monday = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02.at("10:00"));
    return on(
            new CalendarVersion(1, Instant.EPOCH, NINE_TO_FIVE, first),
            new CalendarVersion(2, TUE_2026_03_03_0000, MORNINGS, second))
        .cycle(monday, WED_2026_03_04.at("09:00"))
        .verdict()
        .orElseThrow()
        .inputHash();
  }

  private int calendarVersion(Tickets ticket) {
    return edited
        .cycle(ticket, WED_2026_03_04.at("09:00"))
        .verdict()
        .orElseThrow()
        .calendarVersion();
  }
}
