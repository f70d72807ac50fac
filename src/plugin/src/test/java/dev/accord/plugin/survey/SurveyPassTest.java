package dev.accord.plugin.survey;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.Dealing;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitation.State;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyPassTest {
  private static final Instant MON_1005 = MON_1000.plus(Duration.ofMinutes(5));
  private static final Instant MON_1010 = MON_1000.plus(Duration.ofMinutes(10));

  /** Three days of eight hours from Monday 10:05. */
  private static final Instant THU_1005 = Instant.parse("2026-11-19T10:05:00Z");

  private static final DepartmentId IT = new DepartmentId("it");
  private static final DepartmentId FINANCE = new DepartmentId("finance");
  private static final SurveyId PULSE = new SurveyId("pulse");

  /** What Jakarta Mail throws when a server does not know an address; found by its name. */
  private static final class SMTPAddressFailedException extends Exception {
    private static final long serialVersionUID = 1;

    SMTPAddressFailedException(String message) {
      super(message);
    }
  }

  @OnEachDatabase
  void asks_who_had_a_request_closed_and_asks_once(TestDatabase database) {
    SurveyBench bench = asking(database);
    bench.resolved(7, MON_1000);

    bench.passAt(MON_1005);
    bench.passAt(MON_1010);
    bench.passAt(MON_1200);

    assertThat(bench.mails).hasSize(1);
    Email mail = bench.mails.get(0);
    assertThat(mail.getTo()).isEqualTo("paul@example.com");
    assertThat(mail.getSubject()).isEqualTo("[ITS-7] How was it with IT Services?");
    assertThat(mail.getBody())
        .contains("Hello Name of paul,")
        .contains("your request ITS-7 (Summary of ITS-7) was closed by IT Services.")
        .contains("Your answer is ANONYMOUS.")
        .contains("until November 30, 2026");
    assertThat(bench.decided())
        .singleElement()
        .satisfies(
            invitation -> {
              assertThat(invitation.drawing().decision()).isEqualTo("ASKED");
              assertThat(invitation.sending().state()).isEqualTo(State.DELIVERED);
              assertThat(invitation.asked().client()).isEqualTo(FINANCE);
              assertThat(invitation.asked().mode()).isEqualTo(AnswerMode.ANONYMOUS);
            });
    assertThat(bench.answering.invitation(bench.token())).isPresent();
  }

  @Test
  void asks_about_nothing_that_was_closed_before_it_began() {
    SurveyBench bench = SurveyBench.on(TestDatabase.H2, MON_0900);
    bench.resolved(7, MON_0900.plusSeconds(1));

    bench.passAt(MON_1000);
    bench.passAt(MON_1005);

    assertThat(bench.mails).isEmpty();
  }

  @Test
  void asks_again_about_a_request_that_was_closed_a_second_time_within_the_cap() {
    SurveyBench bench = asking(TestDatabase.H2);
    TestIssue issue = bench.resolved(7, MON_1000);
    bench.passAt(MON_1005);

    issue.reopen(MON_1010, "paul");
    issue.resolve(MON_1200, "ines");
    bench.passAt(MON_1200);

    assertThat(bench.decided())
        .extracting(invitation -> invitation.drawing().decision())
        .containsExactly("ASKED", "CAP_PERSON");
    assertThat(bench.mails).hasSize(1);
  }

  @Test
  void says_before_that_a_small_department_answers_with_names() {
    SurveyBench bench = asking(TestDatabase.H2);
    bench.plugin.jira.group("finance-staff", "paul", "petra", "f1");
    bench.resolved(7, MON_1000);

    bench.passAt(MON_1005);

    assertThat(bench.decided().get(0).asked().mode()).isEqualTo(AnswerMode.ATTRIBUTED);
    assertThat(bench.mails.get(0).getBody())
        .contains("Your department has four people or fewer")
        .contains("WITH YOUR NAME, and IT Services can see it.")
        .doesNotContain("ANONYMOUS");
  }

  @Test
  void writes_in_the_language_of_the_person() {
    SurveyBench bench = asking(TestDatabase.H2);
    bench.language = Locale.forLanguageTag("de-AT");
    bench.resolved(7, MON_1000);

    bench.passAt(MON_1005);

    assertThat(bench.mails.get(0).getSubject()).isEqualTo("[ITS-7] Wie war es mit IT Services?");
    assertThat(bench.mails.get(0).getBody())
        .contains("Ihre Antwort ist ANONYM.")
        .contains("30. November 2026");
  }

  @Test
  void asks_nobody_of_the_provider_nobody_who_left_and_nobody_who_opted_out() {
    assertThat(reasonWhen(bench -> bench.plugin.jira.group("it-staff", "ines", "paul")))
        .isEqualTo("OWN_PROVIDER");
    assertThat(reasonWhen(bench -> bench.plugin.jira.leave("paul"))).isEqualTo("LEFT");
    assertThat(
            reasonWhen(
                bench ->
                    bench.plugin.stores.surveys().invitations().optOut(SurveyBench.PAUL, MON_0900)))
        .isEqualTo("OPTED_OUT");
  }

  @Test
  void asks_nobody_who_waits_for_something_that_is_being_escalated() {
    assertThat(
            reasonWhen(
                bench -> {
                  bench.plugin.jira.add(new TestIssue(8, "ITS-8", MON_0900));
                  Alert.Key key =
                      new Alert.Key(
                          8,
                          new ClockKey(
                              new AgreementId("it-for-finance"), new MetricId("resolution")),
                          1,
                          1,
                          new StepId("warn"));
                  bench.plugin.stores.alerts().add(List.of(Alert.raised(key, MON_0900, MON_0900)));
                }))
        .isEqualTo("OPEN_ESCALATION");
  }

  private interface Before {
    void prepare(SurveyBench bench);
  }

  private static String reasonWhen(Before before) {
    SurveyBench bench = asking(TestDatabase.H2);
    before.prepare(bench);
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    bench.resolved(7, MON_1000);
    bench.passAt(MON_1005);
    assertThat(bench.mails).isEmpty();
    return bench.decided().get(0).drawing().decision();
  }

  @OnEachDatabase
  void reminds_once_after_three_working_days(TestDatabase database) {
    SurveyBench bench = asking(database);
    bench.resolved(7, MON_1000);
    bench.passAt(MON_1005);

    bench.passAt(THU_1005.minusMillis(1));
    assertThat(bench.mails).hasSize(1);

    bench.passAt(THU_1005);
    assertThat(bench.mails).hasSize(2);
    assertThat(bench.mails.get(1).getSubject())
        .isEqualTo("Reminder: [ITS-7] How was it with IT Services?");
    assertThat(bench.mails.get(1).getBody()).contains("This is the only reminder.");

    bench.passAt(THU_1005.plus(Duration.ofDays(5)));
    assertThat(bench.mails).hasSize(2);
  }

  @Test
  void does_not_remind_who_has_answered_and_who_does_not_want_to_be_asked() {
    SurveyBench answered = asking(TestDatabase.H2);
    answered.resolved(7, MON_1000);
    answered.passAt(MON_1005);
    answered.plugin.stores.surveys().answers().take(answered.decided().get(0).key(), answer("{}"));
    answered.passAt(THU_1005);
    assertThat(answered.mails).hasSize(1);

    SurveyBench optedOut = asking(TestDatabase.H2);
    optedOut.resolved(7, MON_1000);
    optedOut.passAt(MON_1005);
    optedOut.answering.optOut(optedOut.decided().get(0));
    optedOut.passAt(THU_1005);
    assertThat(optedOut.mails).hasSize(1);
    assertThat(optedOut.decided().get(0).sending().state()).isEqualTo(State.WITHDRAWN);
  }

  @OnEachDatabase
  void sends_no_second_mail_when_a_node_dies_while_handing_the_first_over(TestDatabase database) {
    SurveyBench bench = asking(database);
    bench.resolved(7, MON_1000);
    bench.dies = true;
    assertThatThrownBy(() -> bench.passAt(MON_1005)).isInstanceOf(InternalError.class);
    bench.dies = false;

    bench.passAt(MON_1010);

    assertThat(bench.mails).as("it may have arrived").isEmpty();
    assertThat(bench.decided()).hasSize(1);
    bench.passAt(THU_1005);
    assertThat(bench.mails).as("the reminder").hasSize(1);
  }

  @Test
  void sends_what_a_node_that_died_had_only_decided() {
    SurveyBench bench = asking(TestDatabase.H2);
    bench.resolved(7, MON_1000);
    bench.refusal = new MailException("no connection");
    bench.passAt(MON_1005);
    bench.refusal = null;

    bench.passAt(MON_1005.plus(Duration.ofMinutes(1)));

    assertThat(bench.mails).hasSize(1);
  }

  @Test
  void tries_a_refused_mail_again_and_notes_an_address_that_is_refused_for_good() {
    SurveyBench bench = asking(TestDatabase.H2);
    bench.resolved(7, MON_1000);
    bench.refusal = new MailException("451 try later");
    bench.passAt(MON_1005);

    Invitation again = bench.decided().get(0);
    assertThat(again.sending().state()).isEqualTo(State.PENDING);
    assertThat(again.sending().next()).hasValue(MON_1005.plus(Duration.ofMinutes(1)));
    assertThat(again.sending().error()).contains("451 try later");

    bench.refusal = new MailException("Invalid Addresses");
    bench.refusal.initCause(new SMTPAddressFailedException("550 5.1.1 no such user"));
    bench.passAt(MON_1010);

    Invitation bounced = bench.decided().get(0);
    assertThat(bounced.sending().state()).isEqualTo(State.BOUNCED);
    bench.passAt(MON_1200);
    assertThat(bench.mails).isEmpty();
  }

  @Test
  void takes_an_invitation_back_when_the_request_is_opened_again_before_the_mail() {
    SurveyBench bench = asking(TestDatabase.H2);
    TestIssue issue = bench.resolved(7, MON_1000);
    bench.refusal = new MailException("451 try later");
    bench.passAt(MON_1005);
    bench.refusal = null;
    issue.reopen(MON_1005, "paul");

    bench.passAt(MON_1010);

    assertThat(bench.mails).isEmpty();
    assertThat(bench.decided().get(0).sending().state()).isEqualTo(State.WITHDRAWN);
  }

  @OnEachDatabase
  void asks_once_a_quarter_who_had_requests_closed_in_the_one_before(TestDatabase database) {
    Instant january = Instant.parse("2027-01-04T09:00:00Z");
    SurveyBench bench =
        SurveyBench.on(
            database, MON_0900, SurveyBench.PULSE.replace("\"transactional\"", "\"relationship\""));
    bench.passAt(MON_0900);
    bench.resolved(7, MON_1000);
    bench.passAt(MON_1005);
    assertThat(bench.mails).isEmpty();
    assertThat(bench.plugin.stores.surveys().dealings().of(IT, month(11), month(12)))
        .containsExactly(new Dealing(IT, month(11), SurveyBench.PAUL, FINANCE, Audience.INTERNAL));

    bench.passAt(january);
    bench.passAt(january.plus(Duration.ofMinutes(5)));
    bench.passAt(january.plus(Duration.ofDays(1)));

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.mails.get(0).getSubject()).isEqualTo("How is it to work with IT Services?");
  }

  @OnEachDatabase
  void releases_answers_when_their_month_has_ended_and_not_before(TestDatabase database) {
    SurveyBench bench = asking(database);
    IntStream.range(0, 6)
        .forEach(
            i ->
                bench
                    .plugin
                    .stores
                    .surveys()
                    .answers()
                    .take("link" + i, answer("{\"choose-again\":\"9\"}")));

    bench.passAt(Instant.parse("2026-11-29T12:00:00Z"));
    assertThat(bench.plugin.stores.surveys().answers().waiting(PULSE)).hasSize(6);

    bench.passAt(Instant.parse("2026-11-30T12:00:00Z"));
    bench.passAt(Instant.parse("2026-12-01T12:00:00Z"));

    assertThat(bench.plugin.stores.surveys().answers().waiting(PULSE)).isEmpty();
    List<StoredAnswer> all =
        bench
            .plugin
            .stores
            .surveys()
            .answers()
            .of(IT, LocalDate.parse("2026-11-02"), LocalDate.parse("2026-12-07"));
    assertThat(all)
        .hasSize(6)
        .extracting(one -> one.batch().orElseThrow().key())
        .containsOnly(all.get(0).batch().orElseThrow().key());
    assertThat(all.get(0).batch().orElseThrow().length()).isEqualTo(PeriodLength.MONTH);
  }

  @Test
  void lets_four_answers_wait_for_the_quarter() {
    SurveyBench bench = asking(TestDatabase.H2);
    IntStream.range(0, 4)
        .forEach(i -> bench.plugin.stores.surveys().answers().take("link" + i, answer("{}")));

    bench.passAt(Instant.parse("2026-12-01T12:00:00Z"));

    assertThat(bench.plugin.stores.surveys().answers().waiting(PULSE)).hasSize(4);
  }

  /** The first pass only notes from when on it asks. */
  private static SurveyBench asking(TestDatabase database) {
    SurveyBench bench = SurveyBench.on(database, MON_0900);
    bench.passAt(MON_0900.plus(Duration.ofMinutes(30)));
    return bench;
  }

  private static LocalDate month(int number) {
    return LocalDate.of(2026, number, 1);
  }

  private static StoredAnswer answer(String given) {
    return new StoredAnswer(
        Optional.empty(),
        PULSE,
        1,
        IT,
        Optional.of(FINANCE),
        Audience.INTERNAL,
        LocalDate.parse("2026-11-16"),
        given,
        Optional.empty());
  }
}
