package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Histogram;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tallies of many agreements over many periods, found at once. */
class TallyStoreTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final AgreementId ONE = new AgreementId("one");
  private static final AgreementId TWO = new AgreementId("two");
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final Histogram NO_TIME = Histogram.EMPTY;
  private static final Tally MET =
      new Tally(Map.of(CycleOutcome.MET, 1), 0, 60_000, Histogram.of(Duration.ofMinutes(1)));

  @OnEachDatabase
  void finds_months_with_gaps_between_the_first_and_the_last_both_included(TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    add(stores, key(ONE, PeriodLength.MONTH, JANUARY));
    add(stores, key(ONE, PeriodLength.MONTH, MAY));
    add(stores, key(TWO, PeriodLength.MONTH, MARCH));
    add(stores, key(TWO, PeriodLength.QUARTER, JANUARY));
    add(stores, key(TWO, PeriodLength.MONTH, MAY.plusMonths(1)));

    assertThat(stores.tallies().of(List.of(ONE, TWO), PeriodLength.MONTH, JANUARY, MAY).keySet())
        .containsExactlyInAnyOrder(
            key(ONE, PeriodLength.MONTH, JANUARY),
            key(ONE, PeriodLength.MONTH, MAY),
            key(TWO, PeriodLength.MONTH, MARCH));
    assertThat(stores.tallies().of(List.of(TWO), PeriodLength.MONTH, JANUARY, JANUARY)).isEmpty();
    assertThat(stores.tallies().ofAll(PeriodLength.MONTH, JANUARY, MAY))
        .isEqualTo(stores.tallies().of(List.of(ONE, TWO), PeriodLength.MONTH, JANUARY, MAY));
  }

  @OnEachDatabase
  void adds_up_the_rows_of_a_key_and_leaves_out_what_comes_to_nothing(TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    TallyKey kept = key(ONE, PeriodLength.MONTH, MARCH);
    TallyKey takenBack = key(TWO, PeriodLength.MONTH, MARCH);
    add(stores, kept);
    add(stores, kept);
    add(stores, takenBack);
    stores.transactions().run(() -> stores.tallies().add(Map.of(takenBack, MET.negated()), NOW));

    assertThat(stores.tallies().of(List.of(ONE, TWO), PeriodLength.MONTH, MARCH, MARCH))
        .containsExactlyEntriesOf(Map.of(kept, MET.plus(MET)));
    assertThat(stores.tallies().ofAll(PeriodLength.MONTH, MARCH, MARCH))
        .containsExactlyEntriesOf(Map.of(kept, MET.plus(MET)));
  }

  @OnEachDatabase
  void reads_the_counts_without_how_long_it_took(TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    TallyKey met = key(ONE, PeriodLength.MONTH, MARCH);
    TallyKey late = key(TWO, PeriodLength.MONTH, MAY);
    Map<CycleOutcome, Integer> every = new EnumMap<>(CycleOutcome.class);
    for (CycleOutcome outcome : CycleOutcome.values()) {
      every.put(outcome, outcome.ordinal() + 2);
    }
    add(stores, met);
    add(stores, met);
    add(stores, late, new Tally(every, 1, 60_000, Histogram.of(Duration.ofMinutes(1))));

    List<TallyPart> counts =
        stores.tallies().counts(List.of(ONE, TWO), PeriodLength.MONTH, MARCH, MAY);
    TallyPart once = new TallyPart(met, new Tally(Map.of(CycleOutcome.MET, 1), 0, 0, NO_TIME));
    assertThat(counts)
        .containsExactlyInAnyOrder(
            once, once, new TallyPart(late, new Tally(every, 1, 0, NO_TIME)));
    assertThat(stores.tallies().countsOfAll(PeriodLength.MONTH, MARCH, MAY))
        .containsExactlyInAnyOrderElementsOf(counts);
  }

  @OnEachDatabase
  void finds_the_counts_of_a_service_and_of_whom_they_are_owed_to_whatever_the_agreement(
      TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    ServiceId laptops = new ServiceId("laptops");
    TallyKey one = key(ONE, PeriodLength.MONTH, MARCH, Optional.of(laptops));
    TallyKey two = key(TWO, PeriodLength.MONTH, MAY, Optional.of(laptops));
    add(stores, one);
    add(stores, two);
    add(stores, key(TWO, PeriodLength.MONTH, MAY, Optional.of(new ServiceId("phones"))));
    add(stores, key(TWO, PeriodLength.MONTH, MAY));
    add(stores, key(TWO, PeriodLength.MONTH, JANUARY, Optional.of(laptops)));
    add(stores, key(TWO, PeriodLength.WEEK, MAY, Optional.of(laptops)));

    assertThat(stores.tallies().counts(laptops, PeriodLength.MONTH, MARCH, MAY))
        .extracting(TallyPart::key)
        .containsExactly(one, two);
    assertThat(
            stores
                .tallies()
                .counts(new DepartmentId("finance"), PeriodLength.WEEK, JANUARY, MAY)
                .stream()
                .map(TallyPart::key))
        .as("what is owed to Finance")
        .containsExactly(key(TWO, PeriodLength.WEEK, MAY, Optional.of(laptops)));
    assertThat(stores.tallies().counts(new DepartmentId("it"), PeriodLength.MONTH, JANUARY, MAY))
        .as("what IT owes")
        .isEmpty();
  }

  @OnEachDatabase
  void finds_nothing_of_no_agreements_and_all_of_more_than_fit_into_a_statement(
      TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    List<AgreementId> many =
        IntStream.range(0, 501).mapToObj(i -> new AgreementId("many-" + i)).toList();
    add(stores, key(many.get(0), PeriodLength.MONTH, MAY));
    add(stores, key(many.get(500), PeriodLength.MONTH, MAY));

    assertThat(stores.tallies().of(List.of(), PeriodLength.MONTH, JANUARY, MAY)).isEmpty();
    assertThat(stores.tallies().of(many, PeriodLength.MONTH, JANUARY, MAY)).hasSize(2);
    assertThat(stores.tallies().ofAll(PeriodLength.WEEK, JANUARY, MAY)).isEmpty();
  }

  private static void add(Stores stores, TallyKey key) {
    add(stores, key, MET);
  }

  private static void add(Stores stores, TallyKey key, Tally change) {
    stores.transactions().run(() -> stores.tallies().add(Map.of(key, change), NOW));
  }

  private static TallyKey key(AgreementId agreement, PeriodLength length, LocalDate first) {
    return key(agreement, length, first, Optional.empty());
  }

  private static TallyKey key(
      AgreementId agreement, PeriodLength length, LocalDate first, Optional<ServiceId> service) {
    return new TallyKey(
        length,
        first,
        new ClockKey(agreement, new MetricId("resolution")),
        Optional.of(new GoalId("all")),
        new DepartmentId("it"),
        new DepartmentId("finance"),
        service);
  }
}
