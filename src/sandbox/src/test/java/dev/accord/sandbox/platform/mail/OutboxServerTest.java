package dev.accord.sandbox.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxServerTest {

  private static final Instant MON_2026_01_05_0900 = Instant.parse("2026-01-05T09:00:00Z");

  private final List<HikariDataSource> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(HikariDataSource::close);
  }

  private Outbox outbox(TestDatabase kind) {
    HikariDataSource database = kind.open();
    opened.add(database);
    return Outbox.open(database, new SettableClock(MON_2026_01_05_0900));
  }

  private static Email mail(String to, String subject) {
    Email mail = new Email(to);
    mail.setSubject(subject).setBody("<b>" + subject + "</b>").setMimeType("text/html");
    return mail;
  }

  @ParameterizedTest
  @EnumSource
  void keeps_what_was_sent_the_newest_first(TestDatabase kind) throws MailException {
    Outbox outbox = outbox(kind);
    OutboxServer server = new OutboxServer(outbox);

    server.send(mail("ada@example.com", "first"));
    com.atlassian.mail.Email second = mail("bob@example.com, cleo@example.com", "second");
    server.send(second.setCc("dora@example.com").setFrom("desk@example.com").setFromName("Desk"));

    assertThat(outbox.all())
        .extracting(OutboxEntry::letter)
        .containsExactly(
            new Letter(
                "Desk <desk@example.com>",
                "bob@example.com, cleo@example.com",
                "dora@example.com",
                "",
                "second",
                "text/html",
                "<b>second</b>"),
            new Letter(
                "jira@sandbox.invalid",
                "ada@example.com",
                "",
                "",
                "first",
                "text/html",
                "<b>first</b>"));
    assertThat(outbox.all())
        .allSatisfy(entry -> assertThat(entry.refusal()).isEmpty())
        .extracting(OutboxEntry::time)
        .containsOnly(MON_2026_01_05_0900);
    assertThat(outbox.all().get(0).letter().recipients())
        .containsExactly("bob@example.com", "cleo@example.com", "dora@example.com");

    outbox.clear();
    assertThat(outbox.all()).isEmpty();
  }

  @Test
  void refuses_the_domain_for_refusals_whoever_else_gets_the_mail() {
    Outbox outbox = outbox(TestDatabase.H2);
    OutboxServer server = new OutboxServer(outbox);

    assertThatThrownBy(() -> server.send(mail("ada@example.com,eve@Bounce.invalid", "no")))
        .isInstanceOf(MailException.class)
        .hasMessage("550 no mailbox eve@Bounce.invalid: the sandbox refuses this domain");

    assertThat(outbox.all())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.refusal())
                    .contains(
                        "550 no mailbox eve@Bounce.invalid: the sandbox refuses this domain"));
  }

  @Test
  void refuses_a_mail_to_nobody() {
    OutboxServer server = new OutboxServer(outbox(TestDatabase.H2));

    assertThatThrownBy(() -> server.send(mail(" , ", "no"))).hasMessageStartingWith("554");
  }

  @Test
  void refuses_what_is_too_big() {
    OutboxServer server = new OutboxServer(outbox(TestDatabase.H2));
    String longest = "x".repeat(Outbox.LONGEST_HEADER);

    assertThatThrownBy(() -> server.send(mail("ada@example.com", longest + "x")))
        .hasMessageStartingWith("552");
    assertThatThrownBy(
            () ->
                server.send(
                    mail("ada@example.com", "").setBody("x".repeat(Outbox.LONGEST_BODY + 1))))
        .hasMessageStartingWith("552");
  }

  @ParameterizedTest
  @EnumSource
  void keeps_the_newest_only(TestDatabase kind) throws MailException {
    Outbox outbox = outbox(kind);
    OutboxServer server = new OutboxServer(outbox);

    for (int number = 1; number <= Outbox.CAPACITY + 2; number++) {
      server.send(mail("ada@example.com", "mail " + number));
    }

    assertThat(outbox.all())
        .hasSize(Outbox.CAPACITY)
        .extracting(entry -> entry.letter().subject())
        .startsWith("mail " + (Outbox.CAPACITY + 2))
        .endsWith("mail 3");
  }

  @Test
  void sends_what_is_queued_past_a_refusal_and_before_it_closes() {
    Outbox outbox = outbox(TestDatabase.H2);
    try (SendingQueue queue = new SendingQueue(new OutboxServer(outbox))) {
      queue.addItem(new SingleMailQueueItem(mail("eve@bounce.invalid", "first")));
      queue.addItem(new SingleMailQueueItem(mail("ada@example.com", "second")));

      assertThatThrownBy(() -> queue.addItem(new MailQueueItem() {}))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("not modelled");
    }

    assertThat(outbox.all())
        .extracting(entry -> entry.letter().subject(), entry -> entry.refusal().isEmpty())
        .containsExactly(tuple("second", true), tuple("first", false));
  }
}
