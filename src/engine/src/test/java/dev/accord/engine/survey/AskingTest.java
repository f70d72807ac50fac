package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.survey.Candidate.Hindrance;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskingTest {
  private static final Instant TUE_2026_03_10 = Instant.parse("2026-03-10T09:00:00Z");
  private static final DepartmentId IT = new DepartmentId("it");
  private static final DepartmentId HR = new DepartmentId("hr");
  private static final SurveyId AFTER_A_REQUEST = new SurveyId("it-requests");
  private static final Asking ASKING = new Asking("secret", Floors.STANDARD);
  private static final WorkingTime OFFICE =
      WorkingTime.of(
          Calendar.of(
              new CalendarId("office"),
              "Office",
              OfficeHours.of(
                  ZoneId.of("UTC"), WeekHours.mondayToFriday(Window.parse("09:00-17:00")))));

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void decides_with_a_reason(String what, Decision decision, Reason reason) {
    assertThat(decision.reason()).isEqualTo(reason);
    assertThat(decision.isAsked()).isEqualTo(reason == Reason.ASKED);
    assertThat(decision.invitation().isPresent()).isEqualTo(reason == Reason.ASKED);
  }

  static Stream<Arguments> decides_with_a_reason() {
    Survey all = survey(100, Audience.BOTH);
    List<Arguments> rows = new ArrayList<>();
    rows.add(row("nothing against it", decide(all), Reason.ASKED));
    for (Hindrance hindrance : Hindrance.values()) {
      rows.add(row(hindrance.name(), decide(all, Set.of(hindrance)), hindrance.reason()));
    }
    rows.add(
        row(
            "several hindrances, the first counts",
            decide(all, Set.of(Hindrance.REOPENED, Hindrance.OPTED_OUT)),
            Reason.OPTED_OUT));
    rows.add(
        row(
            "colleagues only, of a survey of outside clients",
            decide(survey(100, Audience.EXTERNAL)),
            Reason.OTHER_AUDIENCE));
    rows.add(
        row(
            "colleagues only, of a survey of colleagues",
            decide(survey(100, Audience.INTERNAL)),
            Reason.ASKED));
    rows.add(
        row("13 days, 24 hours less 1 ms after HR", history(HR, days(14, -1)), Reason.CAP_PERSON));
    rows.add(row("14 days after HR", history(HR, days(14, 0)), Reason.ASKED));
    rows.add(row("30 days less 1 ms after IT", history(IT, days(30, -1)), Reason.CAP_PAIR));
    rows.add(row("30 days after IT", history(IT, days(30, 0)), Reason.ASKED));
    rows.add(row("20 days after HR", history(HR, days(20, 0)), Reason.ASKED));
    rows.add(row("twelve in a year", history(HR, twelve(Duration.ZERO)), Reason.CAP_PERSON));
    rows.add(
        row(
            "eleven in a year, and one a year ago",
            history(HR, twelve(days(365, 0))),
            Reason.ASKED));
    return rows.stream();
  }

  @Test
  void asks_nobody_when_switched_off_or_about_another_service_or_before_it_has_questions() {
    Survey all = survey(100, Audience.BOTH);
    Candidate other =
        new Candidate(
            new UserKey("pia"),
            "x",
            DepartmentKind.INTERNAL,
            9,
            Optional.of(new ServiceId("vpn")),
            "",
            Set.of(Hindrance.LEFT));

    assertThat(reason(candidate("x", 9, ""), off(all), TUE_2026_03_10))
        .isEqualTo(Reason.NOT_ASKING);
    assertThat(reason(other, all, TUE_2026_03_10)).isEqualTo(Reason.NOT_ASKING);
    assertThat(reason(candidate("x", 9, ""), all, Instant.parse("2025-12-31T23:59:59Z")))
        .isEqualTo(Reason.NOT_ASKING);
  }

  @ParameterizedTest(name = "{0} people, {1}: {2} in {3}")
  @CsvSource({
    "5,  de-AT, ANONYMOUS,  de",
    "4,  fr,    ATTRIBUTED, fr",
    "40, es,    ANONYMOUS,  en",
    "40, '',    ANONYMOUS,  en",
  })
  void invites_in_the_persons_language_and_says_whether_with_their_name(
      int people, String language, AnswerMode mode, String spoken) {
    Decision decision =
        ASKING.decide(
            candidate("x", people, language),
            List.of(),
            survey(100, Audience.BOTH),
            TUE_2026_03_10);

    assertThat(decision.invitation())
        .contains(
            new Decision.Invitation(1, mode, spoken, TUE_2026_03_10.plus(Duration.ofDays(14))));
  }

  @Test
  void draws_the_same_whenever_it_is_run_again_and_by_the_recorded_seed() {
    Survey half = survey(50, Audience.BOTH);
    for (int issue = 0; issue < 500; issue++) {
      Candidate candidate = candidate(Candidate.occasionOf(AFTER_A_REQUEST, issue, 1), 9, "");
      Decision decision = ASKING.decide(candidate, List.of(), half, TUE_2026_03_10);

      assertThat(ASKING.decide(candidate, List.of(), half, TUE_2026_03_10.plusSeconds(300)).seed())
          .isEqualTo(decision.seed());
      assertThat(Sample.draws(decision.seed(), 50)).isEqualTo(decision.isAsked());
      assertThat(Sample.draws(decision.seed(), 100)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "10", "25", "50", "90"})
  void draws_about_as_many_of_a_hundred_as_wanted(int percent) {
    long drawn =
        IntStream.range(0, 20_000)
            .filter(issue -> Sample.draws(Sample.seed("s", "it/issue/" + issue + "/1"), percent))
            .count();

    assertThat(drawn / 200.0).isBetween(percent - 1.5, percent + 1.5);
  }

  @Test
  void another_secret_or_resolution_draws_another_seed() {
    String first = Candidate.occasionOf(AFTER_A_REQUEST, 4711, 1);

    assertThat(Sample.seed("a", first)).isNotEqualTo(Sample.seed("b", first));
    assertThat(Sample.seed("a", first))
        .isNotEqualTo(Sample.seed("a", Candidate.occasionOf(AFTER_A_REQUEST, 4711, 2)));
    assertThat(Candidate.occasionOf(AFTER_A_REQUEST, new UserKey("pia"), "2026-Q1"))
        .isEqualTo("it-requests/quarter/2026-Q1/pia");
  }

  @Test
  void whatever_happens_nobody_is_asked_more_often_than_the_caps_allow() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Asked> asked = new ArrayList<>();
      Instant now = TUE_2026_03_10;
      for (int request = 0; request < 400; request++) {
        now = now.plus(Duration.ofHours(random.nextInt(80)));
        DepartmentId provider = new DepartmentId("p" + random.nextInt(6));
        Candidate candidate = candidate("x/" + request, 9, "");
        if (ASKING.decide(candidate, asked, survey(provider), now).isAsked()) {
          asked.add(new Asked(now, provider));
        }
      }
      kept(seed, asked);
    }
  }

  private static void kept(long seed, List<Asked> asked) {
    assertThat(asked).as("seed %d", seed).hasSizeGreaterThan(12);
    for (int i = 0; i < asked.size(); i++) {
      Asked one = asked.get(i);
      List<Asked> before = asked.subList(0, i);
      assertThat(before)
          .as("seed %d", seed)
          .noneMatch(it -> since(it, one).compareTo(Duration.ofDays(14)) < 0)
          .noneMatch(
              it ->
                  it.provider().equals(one.provider())
                      && since(it, one).compareTo(Duration.ofDays(30)) < 0);
      assertThat(before.stream().filter(it -> since(it, one).compareTo(Duration.ofDays(365)) < 0))
          .as("seed %d", seed)
          .hasSizeLessThan(12);
    }
  }

  private static Duration since(Asked earlier, Asked later) {
    return Duration.between(earlier.at(), later.at());
  }

  /** Tuesday 09:00 to Thursday 17:00 are three working days. */
  @Test
  void reminds_once_after_three_working_days() {
    Instant expires = TUE_2026_03_10.plus(Asking.OPEN);
    Instant due = Instant.parse("2026-03-12T17:00:00Z");

    assertThat(Reminder.dueAt(TUE_2026_03_10, expires, OFFICE)).contains(due);
    assertThat(Reminder.isDue(TUE_2026_03_10, expires, false, OFFICE, due.minusMillis(1)))
        .isFalse();
    assertThat(Reminder.isDue(TUE_2026_03_10, expires, false, OFFICE, due)).isTrue();
    assertThat(Reminder.isDue(TUE_2026_03_10, expires, true, OFFICE, due)).isFalse();
    assertThat(Reminder.isDue(TUE_2026_03_10, expires, false, OFFICE, expires)).isFalse();
    assertThat(Reminder.dueAt(TUE_2026_03_10, due, OFFICE)).isEmpty();
  }

  private static Arguments row(String what, Decision decision, Reason reason) {
    return arguments(what, decision, reason);
  }

  private static Decision decide(Survey survey) {
    return decide(survey, Set.of());
  }

  private static Decision decide(Survey survey, Set<Hindrance> hindrances) {
    Candidate candidate =
        new Candidate(
            new UserKey("pia"),
            "x",
            DepartmentKind.INTERNAL,
            9,
            Optional.of(new ServiceId("mail")),
            "de",
            hindrances);
    return ASKING.decide(candidate, List.of(), survey, TUE_2026_03_10);
  }

  private static Decision history(DepartmentId provider, Duration... ago) {
    List<Asked> history =
        Stream.of(ago).map(one -> new Asked(TUE_2026_03_10.minus(one), provider)).toList();
    return ASKING.decide(
        candidate("x", 9, ""), history, survey(100, Audience.BOTH), TUE_2026_03_10);
  }

  private static Duration days(int days, int millis) {
    return Duration.ofDays(days).plusMillis(millis);
  }

  /** Eleven between 20 and 30 days ago, and one before. */
  private static Duration[] twelve(Duration last) {
    return Stream.concat(
            IntStream.range(0, 11).mapToObj(i -> days(20, i)),
            Stream.of(last.isZero() ? days(365, -1) : last))
        .toArray(Duration[]::new);
  }

  private static Reason reason(Candidate candidate, Survey survey, Instant now) {
    return ASKING.decide(candidate, List.of(), survey, now).reason();
  }

  private static Candidate candidate(String occasion, int people, String language) {
    return new Candidate(
        new UserKey("pia"),
        occasion,
        DepartmentKind.INTERNAL,
        people,
        Optional.empty(),
        language,
        Set.of());
  }

  private static Survey survey(int sample, Audience audience) {
    return survey(IT, sample, audience, true);
  }

  private static Survey survey(DepartmentId provider) {
    return survey(provider, 100, Audience.BOTH, true);
  }

  private static Survey off(Survey survey) {
    return survey(survey.provider(), survey.samplePercent(), survey.audience(), false);
  }

  private static Survey survey(
      DepartmentId provider, int sample, Audience audience, boolean active) {
    return new Survey(
        AFTER_A_REQUEST,
        "After a request",
        provider,
        Instrument.TRANSACTIONAL,
        audience,
        List.of(new ServiceId("mail")),
        AnswerMode.ANONYMOUS,
        sample,
        active,
        List.of(
            QuestionSet.standard(
                Instrument.TRANSACTIONAL, 1, Instant.parse("2026-01-01T00:00:00Z"))));
  }
}
