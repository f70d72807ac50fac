package dev.accord.document.sample;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Channel;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.ServiceKind;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Signature;
import dev.accord.engine.agreement.StandardItems;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Random definitions whose references all lead somewhere. */
public final class RandomDefinitions {
  private static final Item AGAIN = Item.standard("choose-again");

  private final Dice dice;
  private final RandomCalendars calendars;
  private final RandomFilters filters;
  private final RandomMetrics metrics;
  private final List<CalendarId> calendarIds;
  private final List<DepartmentId> departments;
  private final List<ServiceId> services;
  private final List<AgreementId> agreements;

  private RandomDefinitions(long seed) {
    this.dice = new Dice(seed);
    this.calendars = new RandomCalendars(dice);
    this.filters = new RandomFilters(dice);
    this.calendarIds =
        Dice.ids("calendar", dice.between(1, 4)).stream().map(CalendarId::new).toList();
    this.departments =
        Dice.ids("department", dice.between(2, 5)).stream().map(DepartmentId::new).toList();
    this.services = Dice.ids("service", dice.between(1, 4)).stream().map(ServiceId::new).toList();
    this.agreements =
        Dice.ids("agreement", dice.between(1, 4)).stream().map(AgreementId::new).toList();
    this.metrics = new RandomMetrics(dice, calendarIds);
  }

  /** The definitions of a seed. */
  public static Definitions of(long seed) {
    return new RandomDefinitions(seed).definitions();
  }

  private Definitions definitions() {
    return new Definitions(
        calendarIds.stream().map(id -> calendars.calendar(id.value())).toList(),
        departments.stream().map(this::department).toList(),
        services.stream().map(this::service).toList(),
        agreements.stream().map(this::agreement).toList(),
        Dice.ids("survey", dice.between(0, 3)).stream().map(this::survey).toList(),
        Dice.ids("PROJECT", dice.between(0, 3)).stream().map(this::project).toList(),
        dice.many(3, this::user));
  }

  private Department department(DepartmentId id) {
    return new Department(
        id,
        dice.name(),
        dice.of(DepartmentKind.class),
        dice.maybe(this::user),
        dice.many(2, this::user),
        dice.many(3, this::group),
        dice.of(calendarIds),
        dice.of(Acceptance.class),
        dice.maybe(calendars::amount),
        dice.prose(),
        Dice.ids("channel", dice.below(3)).stream()
            .map(name -> new Channel(name, dice.name()))
            .toList());
  }

  private UserKey user() {
    return new UserKey(dice.name());
  }

  private MemberGroup group() {
    Instant from = calendars.instant();
    Instant until = from.plus(Duration.ofDays(dice.between(1, 100)));
    return new MemberGroup(dice.name(), dice.maybe(() -> from), dice.maybe(() -> until));
  }

  private Service service(ServiceId id) {
    return new Service(
        id,
        dice.name(),
        dice.prose(),
        dice.of(departments),
        dice.of(ServiceKind.class),
        filters.filter());
  }

  private Agreement agreement(AgreementId id) {
    DepartmentId provider = dice.of(departments);
    List<DepartmentId> clients =
        departments.stream().filter(department -> !department.equals(provider)).toList();
    return new Agreement(
        id,
        dice.name(),
        dice.of(AgreementKind.class),
        provider,
        clients,
        IntStream.rangeClosed(1, dice.between(0, 3)).mapToObj(this::version).toList());
  }

  private AgreementVersion version(int number) {
    Instant from = calendars.instant().plus(Duration.ofDays(100L * number));
    Instant until = from.plus(Duration.ofDays(50));
    return new AgreementVersion(
        number,
        dice.of(VersionStatus.class),
        from,
        dice.maybe(() -> until),
        calendars.zone(),
        dice.some(services),
        metrics.metrics(dice.between(0, 4)),
        dice.of(PeriodLength.class),
        dice.of(OlderTickets.class),
        dice.many(2, () -> new Signature(dice.of(Side.class), user(), calendars.instant())),
        dice.maybe(calendars::date),
        dice.maybe(() -> from.plus(Duration.ofHours(dice.below(2_000)))),
        dice.prose());
  }

  private Survey survey(String id) {
    return new Survey(
        new SurveyId(id),
        dice.name(),
        dice.of(departments),
        dice.of(Instrument.class),
        dice.of(Audience.class),
        dice.some(services),
        dice.of(AnswerMode.class),
        dice.between(1, 100),
        dice.below(2) == 0,
        IntStream.rangeClosed(1, dice.between(1, 3)).mapToObj(this::questions).toList());
  }

  private QuestionSet questions(int number) {
    Instant from = calendars.instant().plus(Duration.ofDays(1_000L * number));
    List<Item> items = new ArrayList<>(dice.some(StandardItems.all()));
    items.add(
        new Item(
            new ItemId("own"),
            dice.of(ItemKind.class),
            Optional.empty(),
            new TreeMap<>(Map.of("en", dice.name(), "pt-BR", dice.name()))));
    if (items.stream().anyMatch(item -> item.kind() == ItemKind.DRIVERS)) {
      items.removeIf(item -> item.kind() == ItemKind.DRIVERS || item.id().equals(AGAIN.id()));
      items.add(0, AGAIN);
      items.add(dice.below(items.size()) + 1, Item.standard("drivers"));
    }
    return new QuestionSet(number, from, items);
  }

  private ProjectSettings project(String key) {
    return new ProjectSettings(
        key,
        dice.many(3, this::rule),
        dice.of(departments),
        dice.many(3, this::rule),
        dice.maybe(() -> dice.of(departments)),
        dice.some(agreements),
        dice.many(3, metrics::pause));
  }

  private DepartmentRule rule() {
    return new DepartmentRule(filters.filter(), dice.of(departments));
  }
}
