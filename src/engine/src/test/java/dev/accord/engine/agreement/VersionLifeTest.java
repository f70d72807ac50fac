package dev.accord.engine.agreement;

import static dev.accord.engine.agreement.Side.CLIENT;
import static dev.accord.engine.agreement.Side.PROVIDER;
import static dev.accord.engine.agreement.VersionStatus.ACTIVE;
import static dev.accord.engine.agreement.VersionStatus.DRAFT;
import static dev.accord.engine.agreement.VersionStatus.ENDED;
import static dev.accord.engine.agreement.VersionStatus.PROPOSED;
import static dev.accord.engine.agreement.VersionStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From draft to end: what each act makes of a version, and when it is refused. */
class VersionLifeTest {
  private static final Instant JAN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant MAR = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant JUN = Instant.parse("2026-06-01T00:00:00Z");
  private static final Metric METRIC =
      new QualityMetric(
          new MetricId("right"),
          "Right first time",
          PROVIDER,
          Metric.USUAL_WEIGHT,
          QualityMeasure.RIGHT_FIRST_TIME,
          Filter.ANYTHING,
          Percent.NINETY_FIVE);

  @Test
  void a_draft_is_proposed_signed_by_both_sides_and_in_force() {
    Agreement proposed = VersionLife.propose(agreement(version(1, DRAFT, MAR)), 1);
    Agreement half = VersionLife.sign(proposed, 1, signature(CLIENT, JAN));
    Agreement signed = VersionLife.sign(half, 1, signature(PROVIDER, MAR));

    assertThat(statuses(proposed)).containsExactly(PROPOSED);
    assertThat(VersionLife.awaited(proposed.versions().get(0))).containsExactly(PROVIDER, CLIENT);
    assertThat(statuses(half)).containsExactly(PROPOSED);
    assertThat(VersionLife.awaited(half.versions().get(0))).containsExactly(PROVIDER);
    assertThat(statuses(signed)).containsExactly(ACTIVE);
    assertThat(signed.versions().get(0).signatures())
        .containsExactly(signature(CLIENT, JAN), signature(PROVIDER, MAR));
    assertThat(signed.versionAt(MAR)).isPresent();
  }

  @Test
  void a_version_that_comes_into_force_supersedes_the_one_before_from_its_instant_on() {
    AgreementVersion first = version(1, ACTIVE, JAN).with(ACTIVE, Optional.of(JUN), List.of());

    Agreement signed = signed(agreement(first, version(2, PROPOSED, MAR)), 2, JAN);

    assertThat(statuses(signed)).containsExactly(SUPERSEDED, ACTIVE);
    assertThat(signed.versions().get(0).effectiveUntil()).isEmpty();
    assertThat(signed.versionAt(MAR.minusMillis(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(signed.versionAt(MAR).orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void an_end_before_the_next_version_stays() {
    Instant february = Instant.parse("2026-02-01T00:00:00Z");
    AgreementVersion first = version(1, ACTIVE, JAN).with(ACTIVE, Optional.of(february), List.of());

    Agreement signed = signed(agreement(first, version(2, PROPOSED, MAR)), 2, JAN);

    assertThat(signed.versions().get(0).effectiveUntil()).contains(february);
    assertThat(signed.versionAt(february)).isEmpty();
  }

  @Test
  void a_proposal_taken_back_is_a_draft_without_signatures() {
    Agreement half =
        VersionLife.sign(agreement(version(1, PROPOSED, MAR)), 1, signature(CLIENT, JAN));

    Agreement withdrawn = VersionLife.withdraw(half, 1);

    assertThat(withdrawn).isEqualTo(agreement(version(1, DRAFT, MAR)));
  }

  @Test
  void an_ended_version_holds_until_then() {
    Agreement ended = VersionLife.end(agreement(version(1, ACTIVE, JAN)), 1, JUN, MAR);

    assertThat(statuses(ended)).containsExactly(ENDED);
    assertThat(ended.versionAt(JUN.minusMillis(1))).isPresent();
    assertThat(ended.versionAt(JUN)).isEmpty();
  }

  @Test
  void after_an_end_a_later_version_may_begin() {
    Agreement ended = VersionLife.end(agreement(version(1, ACTIVE, JAN)), 1, MAR, MAR);
    Agreement both = agreement(ended.versions().get(0), version(2, PROPOSED, MAR));

    assertThat(statuses(signed(both, 2, MAR))).containsExactly(ENDED, ACTIVE);
  }

  static Stream<Arguments> refusals() {
    Agreement draft = agreement(version(1, DRAFT, MAR));
    Agreement proposed = agreement(version(1, PROPOSED, MAR));
    Agreement active = agreement(version(1, ACTIVE, JAN));
    return Stream.of(
        refused("no such version", "version", draft, it -> VersionLife.propose(it, 7)),
        refused("proposed twice", "status", proposed, it -> VersionLife.propose(it, 1)),
        refused(
            "promises nothing",
            "metrics",
            agreement(empty(version(1, DRAFT, MAR))),
            it -> VersionLife.propose(it, 1)),
        refused("signed as a draft", "status", draft, it -> signed(it, 1, JAN)),
        refused("withdrawn as a draft", "status", draft, it -> VersionLife.withdraw(it, 1)),
        refused("withdrawn in force", "status", active, it -> VersionLife.withdraw(it, 1)),
        refused(
            "signed twice for a side",
            "signatures",
            proposed,
            it ->
                VersionLife.sign(
                    VersionLife.sign(it, 1, signature(CLIENT, JAN)), 1, signature(CLIENT, JAN))),
        refused(
            "signed after it takes effect",
            "effectiveFrom",
            proposed,
            it -> signed(it, 1, MAR.plusMillis(1))),
        refused(
            "takes effect with an earlier version",
            "effectiveFrom",
            agreement(version(1, ACTIVE, MAR), version(2, PROPOSED, MAR)),
            it -> signed(it, 2, JAN)),
        refused(
            "takes effect before the end of an earlier version",
            "effectiveFrom",
            agreement(
                version(1, ACTIVE, JAN).with(ENDED, Optional.of(JUN), List.of()),
                version(2, DRAFT, MAR)),
            it -> VersionLife.propose(it, 2)),
        refused(
            "overtaken by a later version",
            "status",
            agreement(version(1, DRAFT, JUN), version(2, ACTIVE, MAR)),
            it -> VersionLife.propose(it, 1)),
        refused("ended as a draft", "status", draft, it -> VersionLife.end(it, 1, JUN, JAN)),
        refused(
            "ended in the past",
            "effectiveUntil",
            active,
            it -> VersionLife.end(it, 1, MAR.minusMillis(1), MAR)),
        refused(
            "ended before it takes effect",
            "effectiveUntil",
            agreement(version(1, ACTIVE, JUN)),
            it -> VersionLife.end(it, 1, JUN, MAR)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void what_a_version_is_not_ready_for_is_refused_with_a_cure(
      String name, String member, Agreement agreement, UnaryOperator<Agreement> act) {
    ActRefusedException refused =
        catchThrowableOfType(ActRefusedException.class, () -> act.apply(agreement));

    assertThat(refused.member()).isEqualTo(member);
    assertThat(refused.version()).isPositive();
    assertThat(refused.getMessage()).contains(Integer.toString(refused.version()));
    assertThat(refused.cure()).endsWith(".");
  }

  private static Arguments refused(
      String name, String member, Agreement agreement, UnaryOperator<Agreement> act) {
    return Arguments.of(name, member, agreement, act);
  }

  private static Agreement signed(Agreement agreement, int number, Instant at) {
    return VersionLife.sign(
        VersionLife.sign(agreement, number, signature(PROVIDER, at)),
        number,
        signature(CLIENT, at));
  }

  private static Signature signature(Side side, Instant at) {
    return new Signature(side, new UserKey(side == PROVIDER ? "ines" : "paul"), at);
  }

  private static List<VersionStatus> statuses(Agreement agreement) {
    return agreement.versions().stream().map(AgreementVersion::status).toList();
  }

  private static Agreement agreement(AgreementVersion... versions) {
    return new Agreement(
        new AgreementId("it-for-finance"),
        "IT for Finance",
        AgreementKind.SLA,
        new DepartmentId("it"),
        List.of(new DepartmentId("finance")),
        Arrays.asList(versions));
  }

  private static AgreementVersion version(int number, VersionStatus status, Instant from) {
    return version(number, status, from, List.of(METRIC));
  }

  private static AgreementVersion empty(AgreementVersion version) {
    return version(version.number(), version.status(), version.effectiveFrom(), List.of());
  }

  private static AgreementVersion version(
      int number, VersionStatus status, Instant from, List<Metric> metrics) {
    return new AgreementVersion(
        number,
        status,
        from,
        Optional.empty(),
        ZoneOffset.UTC,
        List.of(),
        metrics,
        PeriodLength.MONTH,
        OlderTickets.IGNORE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
