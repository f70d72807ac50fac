package dev.accord.sync.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Reject;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredTicket;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassTest {
  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

  private final SetClock clock = new SetClock(START);
  private final Shelf shelf = new Shelf(3, clock);
  private final MailedAccord accord = new MailedAccord();

  @ParameterizedTest
  @EnumSource
  void the_first_pass_reads_everything_and_later_ones_what_changed(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(10);

      assertThat(pass(store)).isEqualTo(new PassFigures(10, 10, 0, Duration.ZERO));
      deliver(store);
      assertThat(accord.edits()).isEqualTo(shelf.edits());

      shelf.change("4");
      assertThat(pass(store)).isEqualTo(new PassFigures(1, 1, 0, Duration.ZERO));
      assertThat(pass(store)).isEqualTo(PassFigures.NONE);
      deliver(store);
      assertThat(accord.edits()).isEqualTo(shelf.edits());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_ticket_that_changes_twice_before_it_is_handed_over_goes_once(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelf.change("1");
      pass(store);
      shelf.change("1");
      pass(store);

      assertThat(count(store)).isEqualTo(1);
      deliver(store);
      assertThat(accord.calls()).isEqualTo(1);
      assertThat(accord.edits()).containsEntry("1", 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_understood_is_kept_aside_tried_again_and_never_dropped(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(4);
      shelf.spoil("2");

      assertThat(pass(store).rejected()).isEqualTo(1);
      Reject reject = store.inTransaction(unit -> unit.rejects().oldest(Shelf.SYSTEM, 10)).get(0);
      assertThat(reject.key()).isEqualTo("S-2");
      assertThat(reject.reason()).isEqualTo("state 99 is not in the mapping");

      shelf.mend("2");
      assertThat(pass(store)).as("before its time").isEqualTo(PassFigures.NONE);
      clock.pass(Duration.ofMinutes(2));
      assertThat(pass(store).changed()).isEqualTo(1);
      assertThat(store.<Integer>inTransaction(unit -> unit.rejects().count(Shelf.SYSTEM))).isZero();
      deliver(store);
      assertThat(accord.edits()).isEqualTo(shelf.edits());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_source_that_is_away_is_written_down_and_tried_again_later(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(2);
      pass(store);
      shelf.failWith(new TroubleException(Trouble.UNREACHABLE, "No answer within 30 s."));
      shelf.change("1");

      assertThatThrownBy(() -> pass(store)).isInstanceOf(TroubleException.class);
      SourceState.Failure failure = state(store).failure().orElseThrow();
      assertThat(failure.message()).isEqualTo("No answer within 30 s.");
      assertThat(failure.retryAt()).isEqualTo(START.plusSeconds(5));
      clock.pass(Duration.ofDays(1));
      assertThatThrownBy(() -> pass(store)).isInstanceOf(TroubleException.class);
      SourceState.Failure later = state(store).failure().orElseThrow();
      assertThat(later.since()).isEqualTo(START);
      assertThat(later.retryAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));

      shelf.recover();
      assertThat(pass(store).changed()).isEqualTo(1);
      assertThat(state(store).failure()).isEmpty();
      assertThat(state(store).lag(clock.instant())).contains(Duration.ZERO);
    }
  }

  @ParameterizedTest
  @EnumSource
  void how_far_the_clock_is_off_goes_with_the_ticket_in_whole_seconds(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelf.change("1");
      shelf.clockOffset(Duration.ofMillis(7_400));
      pass(store);

      assertThat(state(store).clockOffset()).isEqualTo(Duration.ofMillis(7_400));
      assertThat(ticket(store, "1").outside().ticket().clockOffset())
          .isEqualTo(Duration.ofSeconds(7));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_clock_that_is_read_a_little_otherwise_changes_no_ticket(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelf.change("1");
      pass(store);
      for (int millis : new int[] {-900, 400, -1_400, 1_900}) {
        shelf.clockOffset(Duration.ofMillis(millis));
        shelf.touch("1");
        assertThat(pass(store)).isEqualTo(new PassFigures(1, 0, 0, Duration.ZERO));
      }
      shelf.clockOffset(Duration.ofMillis(2_100));
      shelf.touch("1");
      assertThat(pass(store).changed()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_snapshot_that_was_interrupted_goes_on_where_it_was(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(10);

      PassFigures some = new Pass(Shelf.SYSTEM, shelf, store, clock).run(soFar -> false);
      assertThat(some.read()).isEqualTo(3);
      assertThat(state(store).complete()).isFalse();
      assertThat(state(store).readUntil()).isEmpty();

      assertThat(pass(store).read()).isEqualTo(7);
      assertThat(state(store).complete()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_deleted_ticket_gets_a_last_event_and_one_that_comes_back_is_itself(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(5);
      pass(store);
      deliver(store);
      shelf.remove("3");

      assertThat(sweep(store).changed()).isEqualTo(1);
      assertThat(ticket(store, "3").gone()).isTrue();
      deliver(store);
      assertThat(accord.ids()).contains("3");
      assertThat(accord.edits()).isEqualTo(shelf.edits());

      clock.pass(Duration.ofHours(1));
      assertThat(sweep(store).changed()).as("only once").isZero();
      shelf.change("3");
      pass(store);
      assertThat(ticket(store, "3").gone()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void when_all_are_missing_somebody_lost_the_right_to_see_them(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(30);
      pass(store);
      IntStream.rangeClosed(1, 30).forEach(i -> shelf.remove(Integer.toString(i)));

      assertThatThrownBy(() -> sweep(store))
          .isInstanceOf(TroubleException.class)
          .hasMessageContaining("All of 30 tickets")
          .hasMessageContaining("check its rights");
      assertThat(ticket(store, "1").gone()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_accord_refuses_stays_with_the_reason_and_does_not_hold_up_the_rest(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      shelve(4);
      accord.refuse("2");
      pass(store);
      deliver(store);

      assertThat(accord.ids()).containsExactly("1", "3", "4");
      assertThat(store.<List<String>>inTransaction(unit -> unit.outbox().reasons(Target.ACCORD, 5)))
          .containsExactly("project 'IT' has no settings");

      accord.relent();
      clock.pass(Duration.ofMinutes(2));
      deliver(store);
      assertThat(accord.ids()).containsExactly("1", "2", "3", "4");
      assertThat(count(store)).isZero();
    }
  }

  private void shelve(int count) {
    IntStream.rangeClosed(1, count).forEach(i -> shelf.change(Integer.toString(i)));
  }

  private PassFigures pass(Store store) {
    return new Pass(Shelf.SYSTEM, shelf, store, clock).run(Progress.UNSEEN);
  }

  private PassFigures sweep(Store store) {
    clock.pass(Duration.ofSeconds(60));
    return new Sweep(Shelf.SYSTEM, shelf, store, clock).run(Progress.UNSEEN);
  }

  private void deliver(Store store) {
    new Delivery(store, accord, clock).run(Progress.UNSEEN);
  }

  private static int count(Store store) {
    return store.inTransaction(unit -> unit.outbox().count(Target.ACCORD));
  }

  private static SourceState state(Store store) {
    return store.inTransaction(unit -> unit.sources().of(Shelf.SYSTEM));
  }

  private static StoredTicket ticket(Store store, String id) {
    return store
        .inTransaction(unit -> unit.tickets().byId(Shelf.SYSTEM, List.of(id)))
        .values()
        .iterator()
        .next();
  }
}
