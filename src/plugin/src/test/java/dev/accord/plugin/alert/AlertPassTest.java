package dev.accord.plugin.alert;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.jira.TestUser;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class AlertPassTest {
  /** 80 % of eight hours from Monday 09:00. */
  private static final Instant MON_1524 = Instant.parse("2026-11-16T15:24:00Z");

  private static final Instant MON_1700 = Instant.parse("2026-11-16T17:00:00Z");
  private static final Instant TUE_0900 = Instant.parse("2026-11-17T09:00:00Z");

  @OnEachDatabase
  void tells_the_head_at_the_threshold_and_not_a_millisecond_earlier(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));

    bench.passAt(MON_1524.minusMillis(1));
    assertThat(bench.mails).isEmpty();

    bench.passAt(MON_1524);
    assertThat(bench.mails)
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getTo()).isEqualTo("ines@example.com");
              assertThat(mail.getSubject()).isEqualTo("[ITS-7] Resolution: 1h 36m left");
              assertThat(mail.getBody())
                  .contains("http://jira.example/browse/ITS-7")
                  .contains("IT Services for Finance: Resolution, goal \"Other\"")
                  .contains("6h 24m of 8h 0m used")
                  .contains("Due: Mon 16 Nov 2026 18:00 (Europe/Berlin)")
                  .contains("Why you: you head IT Services")
                  .doesNotContain("late");
            });
  }

  @OnEachDatabase
  void tells_of_a_ticket_of_another_system_and_leads_there_but_does_nothing_to_it(
      TestDatabase database) {
    AlertBench bench =
        AlertBench.on(database, MON_0900, "\"assignee\"], \"do\": [{\"comment\": \"Hurry.\"}");

    bench.send(TestOutside.of("a"), MON_1524);
    bench.pass.run();

    assertThat(bench.mails)
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getTo()).isEqualTo("omar@example.com");
              assertThat(mail.getSubject()).isEqualTo("[INC-a] Resolution: 1h 36m left");
              assertThat(mail.getBody())
                  .contains("https://now.example/a")
                  .contains("/plugins/servlet/accord/alerts?issue=servicenow/a")
                  .doesNotContain("/browse/");
            });
    Alert alert = bench.plugin.stores.alerts().of(bench.outside("a")).get(0);
    assertThat(bench.plugin.stores.alerts().deliveries(List.of(alert)).values().iterator().next())
        .filteredOn(delivery -> delivery.channel() == Delivery.Channel.COMMENT)
        .singleElement()
        .satisfies(
            delivery -> {
              assertThat(delivery.state()).isEqualTo(Delivery.State.DROPPED);
              assertThat(delivery.error()).startsWith("INC-a is kept by servicenow");
            });
  }

  @OnEachDatabase
  void tells_it_once_however_often_it_looks(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.passAt(MON_1524);

    bench.passAt(MON_1524.plusSeconds(60));
    bench.passAt(MON_1524.plusSeconds(120));

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.alert("warn").state()).isEqualTo(Alert.State.SENT);
  }

  @OnEachDatabase
  void says_of_a_late_one_when_it_was_due(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));

    bench.passAt(MON_1524.plus(Duration.ofMinutes(40)));

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.mails.get(0).getBody())
        .contains("This was due at Mon 16 Nov 2026 16:24 (Europe/Berlin).");
    assertThat(bench.alert("warn").isLate()).isTrue();
  }

  @OnEachDatabase
  void is_silent_about_what_was_past_before_it_knew_of_the_agreement(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, TUE_0900.plus(Duration.ofHours(1)));
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));

    bench.passAt(TUE_0900.plus(Duration.ofHours(2)));

    assertThat(bench.mails).isEmpty();
    assertThat(bench.plugin.stores.alerts().of(7)).isEmpty();
  }

  @OnEachDatabase
  void holds_mail_back_until_the_recipient_works(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    Instant evening = MON_1700.plus(Duration.ofHours(2));

    bench.passAt(evening);
    assertThat(bench.mails).isEmpty();
    assertThat(bench.delivery("warn").state()).isEqualTo(Delivery.State.HELD);
    assertThat(bench.delivery("warn").next()).hasValue(TUE_0900);

    bench.passAt(TUE_0900);
    assertThat(bench.mails).hasSize(2);
  }

  @OnEachDatabase
  void drops_what_is_no_longer_true_when_it_may_be_told(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    TestIssue issue = bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    Instant evening = MON_1700.minusSeconds(60).plus(Duration.ofHours(2));
    bench.passAt(evening);

    issue.resolve(evening.plusSeconds(1), "ines");
    bench.passAt(TUE_0900);

    assertThat(bench.mails).isEmpty();
    assertThat(bench.alert("warn").state()).isEqualTo(Alert.State.DROPPED);
    assertThat(bench.alert("warn").note()).contains("no longer true");
  }

  @OnEachDatabase
  void tries_again_when_the_mail_server_refuses_and_gives_up_in_the_end(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.refusesMail = true;
    bench.passAt(MON_1524);

    Delivery first = bench.delivery("warn");
    assertThat(first.state()).isEqualTo(Delivery.State.PENDING);
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(first.next()).hasValue(MON_1524.plusSeconds(60));
    assertThat(first.error()).contains("refused");

    bench.refusesMail = false;
    bench.passAt(MON_1524.plusSeconds(60));
    assertThat(bench.mails).hasSize(1);
    assertThat(bench.delivery("warn").state()).isEqualTo(Delivery.State.SENT);
  }

  @OnEachDatabase
  void tells_the_deputy_when_the_head_has_left(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.leaves("ines");

    bench.passAt(MON_1524);

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.mails.get(0).getTo()).isEqualTo("omar@example.com");
    assertThat(bench.mails.get(0).getBody()).contains("IT Services has no active head");
  }

  @OnEachDatabase
  void says_in_the_log_that_there_is_nobody_to_tell(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.leaves("ines");
    bench.leaves("omar");

    bench.passAt(MON_1524);

    assertThat(bench.delivery("warn").state()).isEqualTo(Delivery.State.FAILED);
    assertThat(bench.delivery("warn").error()).contains("Name one on its page");
  }

  @OnEachDatabase
  void leaves_out_a_step_whose_forerunner_was_acknowledged(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.passAt(MON_1524);
    bench.acknowledge("warn", new UserKey("ines"));

    bench.passAt(TUE_0900.plus(Duration.ofHours(1)));

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.alert("missed").state()).isEqualTo(Alert.State.DROPPED);
    assertThat(bench.alert("missed").note()).contains("warn was acknowledged");
  }

  @OnEachDatabase
  void leaves_an_issue_that_another_node_works_on(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.track(MON_1524);
    bench.plugin.stores.leases().take(List.of(7L), 1, "another node", MON_1524);

    bench.pass.run();

    assertThat(bench.mails).isEmpty();
  }

  @OnEachDatabase
  void counts_a_cycle_that_was_answered_in_time_as_nothing_to_tell(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1000, "ines"));

    bench.passAt(TUE_0900);

    assertThat(bench.plugin.stores.alerts().of(7)).isEmpty();
  }

  @OnEachDatabase
  void tells_who_is_head_and_assignee_once(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900, "\"assignee\", \"owner-head\"");
    bench.plugin.jira.add(
        new TestIssue(7, "ITS-7", MON_0900).assign(MON_1000, "paul", new TestUser("ines")));

    bench.passAt(MON_1524);

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.mails.get(0).getBody())
        .contains("it is assigned to you; you head IT Services");
  }

  @OnEachDatabase
  void sends_no_second_mail_when_a_node_died_while_sending(TestDatabase database) {
    AlertBench bench = AlertBench.on(database, MON_0900);
    bench.plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    bench.diesAfterSending = true;
    bench.track(MON_1524);
    assertThatThrownBy(bench.pass::run).isInstanceOf(InternalError.class);
    bench.diesAfterSending = false;

    bench.passAt(MON_1524.plus(Duration.ofMinutes(6)));

    assertThat(bench.mails).hasSize(1);
    assertThat(bench.delivery("warn").state()).isEqualTo(Delivery.State.FAILED);
    assertThat(bench.delivery("warn").error()).contains("may have arrived");
  }
}
