package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.FINANCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Semantics 31: a pause more never lowers what remains, a holiday more never raises what is
 * elapsed. Both hold for the plain promise of working time, without caps, other goals or reopen
 * windows.
 */
class InvariantsOfPausesAndHolidaysTest {
  private static final int DRAWS = 150;
  private static final FieldKey FROZEN = FieldKey.custom("frozen");
  private static final PauseRule FREEZE =
      new PauseRule(new Filter.HasValue(FROZEN), PauseParty.APPROVAL, "Frozen");

  static List<RandomCompany.Place> places() {
    return RandomCompany.PLACES;
  }

  private static Company plain(Calendar calendar) {
    return new Company()
        .with(calendar)
        .with(aroundTheClock(FINANCE))
        .with(
            Agreements.itForFinance()
                .effectiveFrom(Instant.parse("2001-01-01T00:00:00Z"))
                .of(Metrics.resolution().pausedBy(FREEZE).within("3 days")));
  }

  /** Reopen windows are the client's: its hours stay as they are. */
  private static Department aroundTheClock(DepartmentId id) {
    Department usual = Company.department(id, Acceptance.ON_ARRIVAL, "");
    return new Department(
        usual.id(),
        usual.name(),
        usual.kind(),
        usual.head(),
        usual.deputies(),
        usual.memberGroups(),
        new CalendarId("always"),
        usual.acceptance(),
        usual.acceptWithin(),
        usual.contact(),
        usual.channels());
  }

  private static Optional<Cycle> cycle(Company company, Ticket ticket, Instant asOf) {
    return company.assess(ticket, asOf).clocks().stream()
        .findFirst()
        .flatMap(Clock::current)
        .filter(cycle -> cycle.number() == 1);
  }

  private static Ticket frozen(Ticket ticket, Instant from, Duration length) {
    List<Event> events = new ArrayList<>(ticket.events());
    events.add(freeze("freeze", from, List.of(FieldValue.of("yes"))));
    events.add(freeze("thaw", from.plus(length), List.of()));
    return RandomTicket.with(ticket, events);
  }

  private static Event freeze(String id, Instant at, List<FieldValue> value) {
    return new Event.FieldsChanged(
        new Stamp(id, at, 0, Optional.empty(), Optional.empty()), Map.of(FROZEN, value));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_pause_more_never_lowers_what_remains(RandomCompany.Place place) {
    Random random = new Random(31);
    RandomCompany drawing = new RandomCompany(random, place);
    for (int i = 0; i < DRAWS; i++) {
      Company company = plain(drawing.calendar("berlin"));
      Ticket ticket = new RandomTicket(random, drawing).draw().build();
      Instant asOf = drawing.anyTime();
      Duration length = Duration.ofMinutes(random.nextInt(5_000));
      Ticket paused = frozen(ticket, drawing.anyTime(), length);

      Optional<Cycle> before = cycle(company, ticket, asOf);
      Optional<Cycle> after = cycle(company, paused, asOf);

      assertThat(after.isPresent()).as("draw %d", i).isEqualTo(before.isPresent());
      if (before.isPresent()) {
        assertThat(after.get().remaining())
            .as("draw %d", i)
            .isGreaterThanOrEqualTo(before.get().remaining());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_holiday_more_never_raises_what_is_elapsed(RandomCompany.Place place) {
    Random random = new Random(13);
    RandomCompany drawing = new RandomCompany(random, place);
    for (int i = 0; i < DRAWS; i++) {
      Calendar calendar = drawing.calendar("berlin");
      Ticket ticket = new RandomTicket(random, drawing).draw().build();
      Instant asOf = drawing.anyTime();
      Calendar closed = withHoliday(calendar, place.day().plusDays(random.nextInt(28)));

      Optional<Cycle> before = cycle(plain(calendar), ticket, asOf);
      Optional<Cycle> after = cycle(plain(closed), ticket, asOf);

      if (before.isPresent() && after.isPresent()) {
        assertThat(after.get().elapsed())
            .as("draw %d", i)
            .isLessThanOrEqualTo(before.get().elapsed());
      }
    }
  }

  private static Calendar withHoliday(Calendar calendar, LocalDate date) {
    List<CalendarVersion> versions = new ArrayList<>();
    for (CalendarVersion version : calendar.versions()) {
      OfficeHours hours = (OfficeHours) version.hours();
      List<DatedException> exceptions = new ArrayList<>(hours.exceptions());
      exceptions.removeIf(exception -> exception.date().equals(date));
      exceptions.add(DatedException.closed(date));
      versions.add(
          new CalendarVersion(
              version.number(),
              version.effectiveFrom(),
              hours.withExceptions(exceptions.toArray(DatedException[]::new))));
    }
    return new Calendar(calendar.id(), calendar.name(), versions);
  }
}
