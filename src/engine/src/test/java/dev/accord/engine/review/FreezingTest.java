package dev.accord.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreezingTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant JAN_1 = Instant.parse("2025-12-31T23:00:00Z");
  private static final Instant FEB_4_1700 = Instant.parse("2026-02-04T16:00:00Z");
  private static final WorkingTime OFFICE =
      WorkingTime.of(
          Calendar.of(
              new CalendarId("office"),
              "Office",
              OfficeHours.of(BERLIN, WeekHours.mondayToFriday(Window.parse("09:00-17:00")))));

  @Test
  void a_month_is_frozen_three_working_days_after_its_end() {
    assertThat(Freezing.of(monthly(JAN_1), OFFICE, FEB_4_1700))
        .filteredOn(freezing -> freezing.period().length() == PeriodLength.MONTH)
        .singleElement()
        .satisfies(
            january -> {
              assertThat(january.period()).hasToString("2026-01");
              assertThat(january.at()).isEqualTo(FEB_4_1700);
              assertThat(january.isOwn()).isTrue();
            });
  }

  @Test
  void weeks_and_months_are_frozen_and_of_the_longer_ones_only_the_agreements_own() {
    Instant april = Instant.parse("2026-04-08T12:00:00Z");

    assertThat(labels(Freezing.of(version(PeriodLength.QUARTER, JAN_1), OFFICE, april)))
        .contains("2026-W01", "2026-W14", "2026-01", "2026-02", "2026-03", "2026-Q1")
        .doesNotContain("2026", "2026-W15", "2026-04");
    assertThat(labels(Freezing.of(monthly(JAN_1), OFFICE, april))).doesNotContain("2026-Q1");
  }

  @Test
  void it_looks_fourteen_months_back_at_most() {
    Instant now = Instant.parse("2026-11-28T12:00:00Z");

    assertThat(labels(Freezing.of(monthly(Instant.parse("2020-01-01T00:00:00Z")), OFFICE, now)))
        .contains("2025-09", "2026-10")
        .doesNotContain("2025-08", "2026-11");
  }

  @Test
  void nothing_is_frozen_before_an_agreement_begins_and_after_it_has_ended() {
    AgreementVersion ended =
        monthly(JAN_1)
            .versions()
            .get(0)
            .with(
                VersionStatus.ENDED, Optional.of(Instant.parse("2026-02-10T00:00:00Z")), List.of());

    assertThat(labels(Freezing.of(agreement(ended), OFFICE, Instant.parse("2026-06-01T00:00:00Z"))))
        .contains("2026-01", "2026-02", "2026-W07")
        .doesNotContain("2026-03", "2026-W08", "2025-12");
    assertThat(Freezing.of(monthly(FEB_4_1700.plusMillis(1)), OFFICE, FEB_4_1700)).isEmpty();
  }

  private static List<String> labels(List<Freezing> some) {
    return some.stream().map(freezing -> freezing.period().toString()).toList();
  }

  private static Agreement monthly(Instant from) {
    return version(PeriodLength.MONTH, from);
  }

  private static Agreement version(PeriodLength period, Instant from) {
    return agreement(
        new AgreementVersion(
            1,
            VersionStatus.ACTIVE,
            from,
            Optional.empty(),
            BERLIN,
            List.of(),
            List.of(),
            period,
            OlderTickets.IGNORE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            ""));
  }

  private static Agreement agreement(AgreementVersion version) {
    return new Agreement(
        new AgreementId("it-for-finance"),
        "IT for Finance",
        AgreementKind.SLA,
        new DepartmentId("it"),
        List.of(new DepartmentId("finance")),
        List.of(version));
  }
}
