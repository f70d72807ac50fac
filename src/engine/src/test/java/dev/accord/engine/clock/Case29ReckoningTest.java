package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.QualityMeasure;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.ServiceKind;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.EndedTicket;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.handoff.LedgerEntry;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 29: how a ticket counts, with whom it was then, and how well it was done. */
class Case29ReckoningTest {
  private static final Instant MON_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_1200 = MON_2026_03_02.at("12:00");
  private static final Instant TUE_1000 = TUE_2026_03_03.at("10:00");
  private static final Instant TUE_1200 = TUE_2026_03_03.at("12:00");
  private static final Instant WED_1000 = WED_2026_03_04.at("10:00");

  @Test
  void a_breach_counts_at_the_breach_with_whoever_had_it_then() {
    Tickets ticket =
        Tickets.created(MON_0900)
            .assign(MON_1000, "ida")
            .assign(TUE_1000, "ivan")
            .resolve(TUE_1200);

    Counted counted = only(withinFourHours(), ticket, WED_1000);

    assertThat(counted.outcome()).isEqualTo(CycleOutcome.BREACHED);
    assertThat(counted.at()).isEqualTo(MON_2026_03_02.at("13:00").plusMillis(1));
    assertThat(counted.assignee()).contains(new UserKey("ida"));
    assertThat(counted.open()).isFalse();
    assertThat(counted.elapsed()).contains(Duration.ofHours(11));
    assertThat(counted.target()).contains(Duration.ofHours(4));
    assertThat(counted.zone()).isEqualTo(Day.BERLIN);
  }

  @Test
  void while_it_is_open_a_breach_has_no_length_yet() {
    Counted counted = only(withinFourHours(), Tickets.created(MON_0900), TUE_1000);

    assertThat(counted.outcome()).isEqualTo(CycleOutcome.BREACHED);
    assertThat(counted.open()).isTrue();
    assertThat(counted.elapsed()).isEmpty();
  }

  @Test
  void the_service_is_the_one_asked_for() {
    Company company =
        withinFourHours().with(service("laptops", "High")).with(service("mail", "Low"));

    assertThat(only(company, Tickets.created(MON_0900).resolve(MON_1000), TUE_1000).service())
        .isEmpty();
    assertThat(
            only(
                    company,
                    Tickets.created(MON_0900).with(FieldKey.PRIORITY, "Low").resolve(MON_1000),
                    TUE_1000)
                .service())
        .contains(new ServiceId("mail"));
  }

  static Stream<Arguments> closings() {
    return Stream.of(
        Arguments.of("done at once", created().resolve(MON_1000), "MET MET MET"),
        Arguments.of(
            "reopened",
            created().resolve(MON_1000).reopen(MON_1200).resolve(TUE_1000),
            "BREACHED MET BREACHED"),
        Arguments.of(
            "handed straight back",
            created().handTo(MON_1000, "network").handTo(MON_1200, "it").resolve(TUE_1000),
            "MET BREACHED BREACHED"),
        Arguments.of(
            "handed on and done there",
            created().handTo(MON_1000, "network").resolve(TUE_1000),
            "MET MET MET"),
        Arguments.of(
            "reopened with somebody else, who hands it on",
            created()
                .handTo(MON_1000, "network")
                .resolve(MON_1200)
                .reopen(TUE_1000)
                .handTo(TUE_1000.plusSeconds(60), "it")
                .resolve(TUE_1200),
            "BREACHED MET BREACHED"),
        Arguments.of("still open", created(), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closings")
  void quality_is_judged_when_the_work_has_ended(String name, Tickets ticket, String outcomes) {
    List<Counted> quality = quality(promisingQuality(OlderTickets.IGNORE), ticket);

    assertThat(quality.stream().map(one -> one.outcome().name()))
        .containsExactly(outcomes.isEmpty() ? new String[0] : outcomes.split(" "));
  }

  @Test
  void quality_counts_at_the_last_closing() {
    Tickets ticket = created().resolve(MON_1000).reopen(MON_1200).resolve(TUE_1000);

    assertThat(quality(promisingQuality(OlderTickets.IGNORE), ticket))
        .allSatisfy(one -> assertThat(one.at()).isEqualTo(TUE_1000))
        .allSatisfy(one -> assertThat(one.owing()).isEqualTo(Company.IT))
        .allSatisfy(one -> assertThat(one.other()).isEqualTo(Company.FINANCE))
        .allSatisfy(one -> assertThat(one.elapsed()).isEmpty());
  }

  @Test
  void the_quality_of_a_ticket_that_is_only_measured_is_left_out() {
    Company company = promisingQuality(OlderTickets.BACKFILL);

    assertThat(
            quality(
                company, Tickets.created(Instant.parse("2025-12-30T09:00:00Z")).resolve(MON_1000)))
        .extracting(Counted::outcome)
        .containsOnly(CycleOutcome.EXEMPT);
  }

  @Test
  void an_ended_ticket_says_who_had_its_time() {
    Tickets ticket = created().handTo(MON_1000, "network").resolve(MON_1200);

    EndedTicket ended = reckon(withinFourHours(), ticket, TUE_1000).ended().orElseThrow();

    assertThat(ended.at()).isEqualTo(MON_1200);
    assertThat(ended.provider()).isEqualTo(Company.IT);
    assertThat(ended.client()).contains(Company.FINANCE);
    assertThat(ended.zone()).isEqualTo(Day.BERLIN);
    assertThat(ended.ledger().entries())
        .extracting(LedgerEntry::time)
        .containsExactly(Duration.ofHours(1), Duration.ofHours(2));
    assertThat(reckon(withinFourHours(), created(), TUE_1000).ended()).isEmpty();
  }

  private static Tickets created() {
    return Tickets.created(MON_0900);
  }

  private static Company withinFourHours() {
    return Company.promising(resolution().within("4h"));
  }

  private static Company promisingQuality(OlderTickets older) {
    return new Company()
        .with(Agreements.itForFinance().olderTickets(older).of(resolution().within("8h")))
        .changing(Case29ReckoningTest::withQuality);
  }

  private static AgreementVersion withQuality(AgreementVersion version) {
    List<Metric> metrics = new ArrayList<>(version.metrics());
    for (QualityMeasure measure : QualityMeasure.values()) {
      metrics.add(
          new QualityMetric(
              new MetricId(measure.name()),
              measure.name(),
              Side.PROVIDER,
              Metric.USUAL_WEIGHT,
              measure,
              Filter.ANYTHING,
              Percent.NINETY_FIVE));
    }
    return new AgreementVersion(
        version.number(),
        version.status(),
        version.effectiveFrom(),
        version.effectiveUntil(),
        version.zone(),
        version.services(),
        metrics,
        version.period(),
        version.olderTickets(),
        version.signatures(),
        version.reviewOn(),
        version.takesOverOpenClocksAt(),
        version.channels());
  }

  private static Service service(String id, String priority) {
    return new Service(
        new ServiceId(id),
        id,
        "",
        Company.IT,
        ServiceKind.CUSTOMER_FACING,
        Metrics.priority(priority));
  }

  private static List<Counted> quality(Company company, Tickets ticket) {
    return reckon(company, ticket, WED_1000).counted().stream()
        .filter(one -> one.goal().equals(Optional.empty()))
        .toList();
  }

  private static Counted only(Company company, Tickets ticket, Instant asOf) {
    List<Counted> counted = reckon(company, ticket, asOf).counted();
    assertThat(counted).hasSize(1);
    return counted.get(0);
  }

  private static Reckoning reckon(Company company, Tickets tickets, Instant asOf) {
    Rulebook rulebook = company.rulebook();
    Ticket ticket = tickets.build();
    return Reckoning.of(ticket, Assessor.assess(ticket, rulebook, asOf), rulebook);
  }
}
