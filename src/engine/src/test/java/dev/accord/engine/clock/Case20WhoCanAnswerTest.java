package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.response;
import static dev.accord.engine.clock.Tickets.FIONA;
import static dev.accord.engine.clock.Tickets.FRED;
import static dev.accord.engine.clock.Tickets.IDA;
import static dev.accord.engine.clock.Tickets.NORA;
import static dev.accord.engine.clock.Tickets.ROBOT;
import static dev.accord.engine.clock.Tickets.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 20: only a member of the owing department answers, and never a machine. */
class Case20WhoCanAnswerTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1100 = MON_2026_03_02.at("11:00");

  private final Company company = Company.promising(response().within("4h"));

  @ParameterizedTest
  @CsvSource({
    IDA + ", true",
    NORA + ", false",
    FIONA + ", false",
    FRED + ", false",
    ROBOT + ", false",
    STRANGER + ", false"
  })
  void a_comment_answers_by_who_wrote_it(String author, boolean answers) {
    Tickets commented =
        Tickets.created(MON_2026_03_02_0900).by(author).comment(MON_2026_03_02_1000);
    Tickets moved = Tickets.created(MON_2026_03_02_0900).by(author).worksOn(MON_2026_03_02_1000);

    assertThat(isAnswered(commented)).isEqualTo(answers);
    assertThat(isAnswered(moved)).isEqualTo(answers);
  }

  static Stream<Arguments> acts() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900);
    return Stream.of(
        Arguments.of("comment", ticket.comment(MON_2026_03_02_1000), "comment 10001"),
        Arguments.of(
            "transition",
            Tickets.created(MON_2026_03_02_0900).worksOn(MON_2026_03_02_1000),
            "status change 10001"),
        Arguments.of(
            "resolution",
            Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02_1000),
            "status change 10001"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void what_answered_is_kept_as_evidence(String name, Tickets ticket, String evidence) {
    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1100);

    assertThat(cycle.stop()).contains(MON_2026_03_02_1000);
    assertThat(cycle.evidence()).isEqualTo(evidence);
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void an_internal_comment_answers_nobody() {
    assertThat(
            isAnswered(Tickets.created(MON_2026_03_02_0900).internalComment(MON_2026_03_02_1000)))
        .isFalse();
  }

  @Test
  void an_edit_that_leaves_the_status_answers_nobody() {
    assertThat(
            isAnswered(Tickets.created(MON_2026_03_02_0900).priority(MON_2026_03_02_1000, "High")))
        .isFalse();
  }

  @Test
  void an_act_of_nobody_answers_nobody() {
    Stamp anonymous = new Stamp("1", MON_2026_03_02_1000, 1, Optional.empty(), Optional.empty());

    assertThat(
            isAnswered(
                Tickets.created(MON_2026_03_02_0900).add(new Event.Commented(anonymous, true))))
        .isFalse();
  }

  @Test
  void the_reporter_does_not_answer_their_own_ticket_even_as_a_member() {
    Company inBothDepartments =
        Company.promising(response().within("4h"))
            .with((user, group, at) -> user.value().equals(IDA) && !group.equals("network-staff"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .with(FieldKey.REPORTER, IDA)
            .comment(MON_2026_03_02_1000);

    assertThat(inBothDepartments.clock(ticket, MON_2026_03_02_1100).phase())
        .isEqualTo(Phase.RUNNING);
  }

  @Test
  void membership_counts_as_of_the_instant_of_the_answer() {
    Company joining =
        Company.promising(response().within("4h"))
            .with(
                (user, group, at) ->
                    user.value().equals(FIONA) && group.equals("finance-staff")
                        || user.value().equals(IDA)
                            && group.equals("it-staff")
                            && !at.isBefore(MON_2026_03_02_1000));
    Tickets early =
        Tickets.created(MON_2026_03_02_0900).comment(MON_2026_03_02_1000.minusMillis(1));
    Tickets later = Tickets.created(MON_2026_03_02_0900).comment(MON_2026_03_02_1000);

    assertThat(joining.clock(early, MON_2026_03_02_1100).phase()).isEqualTo(Phase.RUNNING);
    assertThat(joining.clock(later, MON_2026_03_02_1100).phase()).isEqualTo(Phase.STOPPED);
  }

  @Test
  void of_a_clients_duty_the_reporter_may_answer() {
    Company company =
        Company.promising(
            Metrics.metric("client-answer")
                .owedByClient()
                .whenever(Metrics.WAITING_FOR_CLIENT)
                .stop(new Stop.Answered())
                .within("4h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("09:30"))
            .by(FIONA)
            .comment(MON_2026_03_02_1000);

    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1100);

    assertThat(cycle.stop()).contains(MON_2026_03_02_1000);
  }

  @Test
  void an_answer_cannot_be_taken_back_but_is_owed_again_when_asked_again() {
    Company company =
        Company.promising(
            Metrics.metric("reply")
                .whenever(Metrics.in("Waiting for IT"))
                .stop(new Stop.Answered())
                .reopen(Reopen.CONTINUE)
                .within("4h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .by(FIONA)
            .status(MON_2026_03_02_0900, "Waiting for IT")
            .by(IDA)
            .comment(MON_2026_03_02_1000)
            .comment(MON_2026_03_02.at("10:30"))
            .worksOn(MON_2026_03_02_1100)
            .by(FIONA)
            .status(MON_2026_03_02.at("12:00"), "Waiting for IT");

    Clock clock = company.clock(ticket, MON_2026_03_02.at("13:00"));

    assertThat(clock.cycles())
        .extracting(Cycle::start, Cycle::phase)
        .containsExactly(
            tuple(MON_2026_03_02_0900, Phase.STOPPED),
            tuple(MON_2026_03_02.at("12:00"), Phase.RUNNING));
  }

  @Test
  void an_answer_is_owed_even_on_a_ticket_that_a_machine_closed() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).by(ROBOT).resolve(MON_2026_03_02_1000);

    assertThat(isAnswered(ticket)).isFalse();
    Company lenient =
        Company.promising(
            response().cancelWhen(new Filter.HasValue(FieldKey.RESOLUTION)).within("4h"));
    assertThat(lenient.clock(ticket, MON_2026_03_02_1100).phase()).isEqualTo(Phase.CANCELLED);
  }

  private boolean isAnswered(Tickets ticket) {
    return company.clock(ticket, MON_2026_03_02_1100).phase() == Phase.STOPPED;
  }
}
