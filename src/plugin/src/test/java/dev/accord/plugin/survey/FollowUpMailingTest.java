package dev.accord.plugin.survey;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.FollowUpMail;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paul answers the survey of IT about ITS-7 and asks to be contacted. */
class FollowUpMailingTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Instant MON_1005 = MON_1000.plus(Duration.ofMinutes(5));

  /** Two days of eight hours from Monday 10:00. */
  private static final Instant WED_1000 = Instant.parse("2026-11-18T10:00:00Z");

  private static final DepartmentId IT = new DepartmentId("it");
  private static final UserKey INES = new UserKey("ines");

  @OnEachDatabase
  void tells_head_and_deputies_once_and_once_more_when_it_is_late(TestDatabase database) {
    SurveyBench bench = asked(database, SurveyBench.PULSE, "ines", "omar");

    bench.passAt(MON_1005);
    bench.passAt(MON_1200);

    assertThat(bench.mails)
        .extracting(Email::getTo)
        .containsExactly("ines@example.com", "omar@example.com");
    Email mail = bench.mails.get(0);
    assertThat(mail.getSubject()).isEqualTo("Name of paul asks to be contacted");
    assertThat(mail.getBody())
        .contains("Hello Name of ines,")
        .contains("Name of paul (Finance) has answered the survey \"After a request\"")
        .contains("It is due by November 18, 2026")
        .contains("What was answered is anonymous")
        .contains("http://jira.example/plugins/servlet/accord/scores/it\n")
        .doesNotContain("ITS-7");

    bench.passAt(WED_1000.minusMillis(1));
    assertThat(bench.mails).hasSize(2);
    bench.passAt(WED_1000);
    bench.passAt(WED_1000.plus(MINUTE));
    assertThat(bench.mails).hasSize(4);
    assertThat(bench.mails.get(3).getSubject())
        .isEqualTo("Late: Name of paul asks to be contacted");
  }

  @OnEachDatabase
  void tells_who_asked_what_was_done_in_their_language_and_nobody_that_it_is_late(
      TestDatabase database) {
    SurveyBench bench = asked(database, SurveyBench.PULSE, "ines");
    bench.passAt(MON_1005);
    bench.mails.clear();
    bench.language = Locale.forLanguageTag("de-AT");
    bench.plugin.clock.set(MON_1200);

    assertThat(close(bench, "Angerufen.\n<b>Bcc:</b> {0} it's done")).isTrue();
    bench.passAt(MON_1200.plus(MINUTE));
    bench.passAt(WED_1000);

    assertThat(bench.mails).hasSize(1);
    Email mail = bench.mails.get(0);
    assertThat(mail.getTo()).isEqualTo("paul@example.com");
    assertThat(mail.getSubject()).isEqualTo("Was IT Services zu Ihrem Wunsch getan hat");
    assertThat(mail.getBody())
        .contains("haben Sie IT Services gebeten, Sie zu kontaktieren. Name of ines hat")
        .contains("Angerufen.\n<b>Bcc:</b> {0} it's done\n");
    assertThat(mail.getMimeType()).isEqualTo("text/plain");
  }

  @Test
  void says_where_an_answer_carries_the_name() {
    String named =
        SurveyBench.PULSE.replace("\"instrument\"", "\"mode\": \"attributed\", \"instrument\"");
    SurveyBench bench = asked(TestDatabase.H2, named, "ines");

    bench.passAt(MON_1005);

    assertThat(bench.mails.get(0).getBody()).contains("The answer carries the name");
    assertThat(open(bench).get(0).wish().issueId()).contains(7L);
  }

  @OnEachDatabase
  void waits_until_the_department_has_somebody_to_tell(TestDatabase database) {
    SurveyBench bench = asked(database, SurveyBench.PULSE, "gone");
    bench.passAt(MON_1005);
    bench.passAt(MON_1005.plus(Duration.ofHours(1)));
    assertThat(bench.mails).isEmpty();

    bench.configureHead("omar");
    bench.passAt(TUE_0900);

    assertThat(bench.mails).extracting(Email::getTo).containsExactly("omar@example.com");
  }

  @OnEachDatabase
  void sends_no_second_mail_when_a_node_dies_while_handing_one_over(TestDatabase database) {
    SurveyBench bench = asked(database, SurveyBench.PULSE, "ines", "omar");
    bench.dies = true;
    assertThatThrownBy(() -> bench.passAt(MON_1005)).isInstanceOf(InternalError.class);
    bench.dies = false;

    bench.passAt(MON_1200);

    assertThat(bench.mails)
        .as("that to the head may have arrived")
        .extracting(Email::getTo)
        .containsExactly("omar@example.com");
  }

  @Test
  void tries_a_refused_mail_again_and_tells_what_became_of_it() {
    SurveyBench bench = asked(TestDatabase.H2, SurveyBench.PULSE, "ines");
    bench.refusal = new MailException("451 try later");
    bench.passAt(MON_1005);
    bench.refusal = null;
    bench.passAt(MON_1005.plus(MINUTE).minusMillis(1));
    assertThat(bench.mails).isEmpty();
    bench.passAt(MON_1005.plus(MINUTE));
    assertThat(bench.mails).hasSize(1);

    bench.plugin.jira.leave("paul");
    close(bench, "Rang");
    bench.passAt(MON_1200);
    FollowUps followUps = new FollowUps(bench.plugin.stores, bench.plugin.clock);
    assertThat(followUps.mailsTo(followUps.closed(IT, 10)).values())
        .extracting(mail -> mail.sending().state())
        .containsExactly(FollowUpMail.State.BOUNCED);
  }

  @Test
  void tells_nobody_of_what_was_closed_before_and_no_former_head() {
    SurveyBench bench = asked(TestDatabase.H2, SurveyBench.PULSE, "ines", "omar");
    bench.refusal = new MailException("451 try later");
    bench.passAt(MON_1005);
    bench.refusal = null;
    bench.configureHead("omar");

    bench.passAt(MON_1005.plus(MINUTE));

    assertThat(bench.mails).extracting(Email::getTo).containsExactly("omar@example.com");
  }

  /** Nothing is asked for by a mail scanner or by who only answers. */
  @Test
  void is_asked_for_by_nobody_who_did_not_tick_it() {
    SurveyBench bench = SurveyBench.on(TestDatabase.H2, MON_0900);
    answer(bench, false);
    bench.configureHead("ines");

    bench.passAt(MON_1005);

    assertThat(bench.mails).isEmpty();
    assertThat(open(bench)).isEmpty();
  }

  private static SurveyBench asked(
      TestDatabase database, String survey, String head, String... deputies) {
    SurveyBench bench = SurveyBench.on(database, MON_0900, survey);
    bench.configureHead(survey, head, deputies);
    answer(bench, true);
    return bench;
  }

  private static void answer(SurveyBench bench, boolean contact) {
    bench.passAt(MON_0900);
    bench.resolved(7, MON_0900.plus(MINUTE));
    bench.passAt(MON_0900.plus(MINUTE.multipliedBy(5)));
    bench.plugin.clock.set(MON_1000);
    Rulebook rulebook = bench.plugin.rules.current().rulebook();
    Invitation invitation = bench.answering.invitation(bench.token()).orElseThrow();
    Invited invited = bench.answering.invited(invitation, rulebook).orElseThrow();
    Answer answer =
        Answer.check(invited.questions(), Map.of("choose-again", "2", "communication", "3"))
            .orElseThrow();
    assertThat(bench.answering.take(invited, answer, contact, rulebook)).isTrue();
    bench.mails.clear();
  }

  private static boolean close(SurveyBench bench, String done) {
    FollowUps followUps = new FollowUps(bench.plugin.stores, bench.plugin.clock);
    return followUps.close(open(bench).get(0).key(), INES, done);
  }

  private static List<FollowUp> open(SurveyBench bench) {
    return new FollowUps(bench.plugin.stores, bench.plugin.clock).open(IT, 10);
  }
}
