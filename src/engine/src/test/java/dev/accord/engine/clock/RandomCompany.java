package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.FINANCE;
import static dev.accord.engine.clock.Company.IT;
import static dev.accord.engine.clock.Company.NETWORK;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws companies: calendars in awkward zones and times, agreements of every shape. */
final class RandomCompany {
  /** A zone and a day near which its rules do something. */
  record Place(ZoneId zone, LocalDate day) {}

  static final List<Place> PLACES =
      List.of(
          place("Europe/Paris", "2026-03-20"),
          place("Europe/Paris", "2026-10-16"),
          place("America/New_York", "2026-03-01"),
          place("Australia/Lord_Howe", "2026-03-27"),
          place("Asia/Kolkata", "2026-03-02"),
          place("Asia/Kathmandu", "2026-03-02"),
          place("Pacific/Apia", "2011-12-20"),
          place("America/Sao_Paulo", "2018-10-26"),
          place("America/Sao_Paulo", "2019-02-08"),
          place("UTC", "2026-03-02"));

  private static final List<String> WINDOWS =
      List.of("09:00-17:00", "08:00-12:30", "13:00-18:15", "22:00-06:00", "00:00-24:00");

  private final Random random;
  private final Place place;

  RandomCompany(Random random, Place place) {
    this.random = random;
    this.place = place;
  }

  private static Place place(String zone, String day) {
    return new Place(ZoneId.of(zone), LocalDate.parse(day));
  }

  Instant day(int days) {
    return place.day().plusDays(days).atStartOfDay(place.zone()).toInstant();
  }

  /** A company with an SLA of up to three versions, an SLA of another project, and an OLA. */
  Company draw() {
    Company company =
        new Company()
            .with(calendar("berlin"))
            .with(calendar("client"))
            .with(department(IT, "berlin"))
            .with(department(NETWORK, "client"))
            .with(department(FINANCE, "client"))
            .with(sla())
            .with(
                Agreements.agreement("other", AgreementKind.SLA, NETWORK, FINANCE)
                    .effectiveFrom(day(-30))
                    .of(metric("resolution")))
            .with(
                Agreements.agreement("ola", AgreementKind.OLA, NETWORK, IT)
                    .effectiveFrom(day(-30))
                    .of(metric("leg")));
    return company
        .with(Company.project("ITS", IT, "it-for-finance", "ola"))
        .with(Company.project("DESK", IT, "it-for-finance"))
        .with(Company.project("NET", NETWORK, "other"));
  }

  Calendar calendar(String id) {
    List<CalendarVersion> versions = new ArrayList<>();
    versions.add(new CalendarVersion(1, Instant.EPOCH, hours()));
    if (chance(3)) {
      versions.add(new CalendarVersion(2, day(random.nextInt(20)), hours()));
    }
    return new Calendar(new CalendarId(id), id, versions);
  }

  private Hours hours() {
    WeekHours week = WeekHours.mondayToFriday(Window.parse(pick(WINDOWS)));
    if (chance(3)) {
      week = week.with(DayOfWeek.SATURDAY, Window.parse("10:00-14:00"));
    }
    OfficeHours hours = OfficeHours.of(place.zone(), week);
    return chance(2)
        ? hours
        : hours.withExceptions(
            DatedException.closed(place.day().plusDays(random.nextInt(10))),
            DatedException.open(
                place.day().plusDays(10L + random.nextInt(10)), Window.parse("09:00-12:00")));
  }

  private Department department(DepartmentId id, String calendar) {
    Department usual =
        Company.department(id, pick(List.of(Acceptance.values())), chance(2) ? "2h" : "");
    return new Department(
        usual.id(),
        usual.name(),
        usual.kind(),
        usual.head(),
        usual.deputies(),
        usual.memberGroups(),
        new CalendarId(calendar),
        usual.acceptance(),
        usual.acceptWithin(),
        usual.contact(),
        usual.channels());
  }

  private Agreements sla() {
    Agreements agreement =
        Agreements.itForFinance()
            .effectiveFrom(day(pick(List.of(-30, -30, 2, 5))))
            .olderTickets(pick(List.of(OlderTickets.values())));
    agreement.of(metrics());
    if (chance(3)) {
      agreement.effectiveFrom(day(8));
      takeover(8).ifPresent(agreement::takingOverOpenClocksAt);
      agreement.of(metrics());
    }
    if (chance(6)) {
      agreement.effectiveFrom(day(12)).effectiveUntil(day(20));
      takeover(12).ifPresent(agreement::takingOverOpenClocksAt);
      agreement.of(metrics());
    }
    return agreement;
  }

  /** At once, or some hours later; even after the version has ended. */
  private Optional<Instant> takeover(int effective) {
    return maybe(day(effective).plus(Duration.ofHours(chance(3) ? 0 : random.nextInt(250))));
  }

  private Metrics[] metrics() {
    Metrics response = RandomMetrics.answered(random, "response").reopen(Reopen.FINAL);
    Metrics update = RandomMetrics.answered(random, "update");
    return new Metrics[] {
      response, chance(2) ? update.after("response") : update, metric("resolution")
    };
  }

  private Metrics metric(String id) {
    return RandomMetrics.any(random, id)
        .pausedBy(
            new PauseRule(
                new Filter.OneOf(FieldKey.LABEL, List.of("on-hold")),
                PauseParty.APPROVAL,
                "On hold"));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** When something happens, up to four weeks after the day; often on the hour. */
  Instant anyTime() {
    Duration offset =
        chance(3)
            ? Duration.ofHours(random.nextInt(28 * 24))
            : Duration.ofMillis(random.nextLong(Duration.ofDays(28).toMillis()));
    return day(0).plus(offset);
  }

  Optional<Instant> maybe(Instant instant) {
    return chance(2) ? Optional.of(instant) : Optional.empty();
  }
}
