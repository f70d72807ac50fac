package dev.accord.sync.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.sync.source.WriteBackSettings.OfIssues;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Letter;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredTicket;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingBackTest {
  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String NAME = "it-for-finance/resolution cycle 1 ";

  private final SetClock clock = new SetClock(START);
  private final MailedAccord accord = new MailedAccord();
  private final Slate slate = new Slate();

  @ParameterizedTest
  @EnumSource
  void what_accord_says_stands_in_the_ticket_and_is_written_once(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      accord.judge(Judged.onTrack("1"), Judged.onTrack("2"));
      work(store);
      assertThat(slate.contents().get("1")).contains("ON_TRACK");
      assertThat(slate.writes()).isEqualTo(2);

      clock.pass(MINUTE);
      accord.judge(Judged.onTrack("1"));
      work(store);
      assertThat(slate.writes()).as("nothing has changed").isEqualTo(2);

      clock.pass(MINUTE);
      accord.judge(Judged.overdue("1", clock.instant()));
      work(store);
      work(store);
      assertThat(slate.contents().get("1")).contains("BREACHED");
      assertThat(slate.notes()).isEqualTo(Map.of("1", List.of(NAME + "BREACHED")));
      assertThat(slate.writes()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_before_it_was_switched_on_is_left_alone(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      Instant before = START.minus(MINUTE);
      accord.judge(
          Judged.missed("closed", before),
          Judged.met("met", before),
          Judged.overdue("late", before));

      work(store);

      assertThat(slate.notes()).isEmpty();
      assertThat(slate.contents()).containsOnlyKeys("late");

      clock.pass(MINUTE);
      accord.judge(Judged.missed("late", before), Judged.met("new", clock.instant()));
      work(store);
      assertThat(slate.notes()).isEqualTo(Map.of("new", List.of(NAME + "MET")));
      assertThat(slate.contents().get("late")).contains("STOPPED");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_told_what_is_older_than_a_week(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      work(store);
      clock.pass(Duration.ofDays(30));
      accord.judge(Judged.missed("recomputed", clock.instant().minus(Duration.ofDays(20))));

      work(store);

      assertThat(slate.notes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_standing_that_is_added_later_begins_then(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      slate.settings(new OfIssues(Optional.of("accord"), Set.of(Standing.BREACHED)));
      work(store);
      clock.pass(MINUTE);
      accord.judge(Judged.atRisk("1", clock.instant()));
      work(store);
      assertThat(slate.notes()).isEmpty();

      clock.pass(MINUTE);
      slate.settings(
          new OfIssues(Optional.of("accord"), Set.of(Standing.BREACHED, Standing.AT_RISK)));
      work(store);
      assertThat(slate.notes()).as("it came about before").isEmpty();

      clock.pass(MINUTE);
      accord.judge(Judged.atRisk("2", clock.instant()));
      work(store);
      assertThat(slate.notes()).containsOnlyKeys("2");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_ticket_that_has_lost_its_clocks_says_so(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      accord.judge(Judged.onTrack("1"), Judged.withoutClocks("never had one"));
      work(store);
      accord.judge(Judged.withoutClocks("1"));
      work(store);

      assertThat(slate.contents()).isEqualTo(Map.of("1", "{\"clocks\":[]}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_note_that_a_later_one_overtakes_while_the_system_is_away_is_left_out(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      work(store);
      clock.pass(MINUTE);
      slate.failWith(new TroubleException(Trouble.UNREACHABLE, "away"));
      accord.judge(Judged.onTrack("0"), Judged.atRisk("1", clock.instant()));
      assertThat(trouble(store)).isEqualTo(Trouble.UNREACHABLE);
      clock.pass(MINUTE);
      accord.judge(Judged.overdue("1", clock.instant()));
      assertThat(trouble(store)).isEqualTo(Trouble.UNREACHABLE);

      slate.recover();
      clock.pass(WritingBack.IN_DOUBT);
      work(store);

      assertThat(slate.notes()).isEqualTo(Map.of("1", List.of(NAME + "BREACHED")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_note_whose_request_was_in_doubt_is_looked_for_and_not_written_twice(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      work(store);
      clock.pass(MINUTE);
      accord.judge(Judged.overdue("1", clock.instant()));
      int[] passed = {0};
      slate.wire(
          () -> {
            if (++passed[0] == 2) {
              throw new TroubleException(Trouble.UNREACHABLE, "the answer broke off");
            }
          });
      assertThat(trouble(store)).isEqualTo(Trouble.UNREACHABLE);
      slate.wire(() -> {});

      work(store);
      assertThat(slate.writes()).as("not before the doubt is over").isEqualTo(1);
      clock.pass(WritingBack.IN_DOUBT);
      work(store);

      assertThat(slate.notes()).isEqualTo(Map.of("1", List.of(NAME + "BREACHED")));
      assertThat(store.<Integer>inTransaction(unit -> unit.letters().waiting(Shelf.SYSTEM)))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_that_is_refused_is_put_aside_with_the_reason_and_tried_again(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      slate.refuse("1", "the record is gone");
      accord.judge(Judged.onTrack("1"), Judged.onTrack("2"));

      PassFigures figures = work(store);

      assertThat(figures.rejected()).isEqualTo(1);
      assertThat(slate.contents()).containsOnlyKeys("2");
      Letter refused =
          store.inTransaction(unit -> unit.letters().refusals(Shelf.SYSTEM, 10)).get(0);
      assertThat(refused.key()).isEqualTo("S-1");
      assertThat(refused.state().reason()).hasValue("the record is gone");

      slate.recover();
      work(store);
      assertThat(slate.contents()).as("it has to wait").containsOnlyKeys("2");
      clock.pass(MINUTE);
      work(store);
      assertThat(slate.contents()).containsOnlyKeys("1", "2");
      assertThat(store.<Integer>inTransaction(unit -> unit.letters().refused(Shelf.SYSTEM)))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusals_one_after_the_other_are_no_affair_of_single_tickets(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      for (int i = 0; i < 30; i++) {
        slate.refuse("t" + i, "no right");
        accord.judge(Judged.onTrack("t" + i));
      }

      assertThat(trouble(store)).isEqualTo(Trouble.DENIED);
      assertThat(store.<Integer>inTransaction(unit -> unit.letters().refused(Shelf.SYSTEM)))
          .isEqualTo(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_written_into_a_ticket_that_is_gone(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      slate.refuse("1", "the record is gone");
      accord.judge(Judged.onTrack("1"));
      work(store);
      store.transact(unit -> unit.tickets().put(Shelf.SYSTEM, List.of(gone("1"))));
      accord.judge(Judged.onTrack("1"));
      work(store);

      assertThat(store.<Integer>inTransaction(unit -> unit.letters().waiting(Shelf.SYSTEM)))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_changed_configuration_and_a_new_day_hear_everything_again(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      for (int i = 0; i < 8; i++) {
        accord.judge(Judged.onTrack("t" + i));
      }
      work(store);
      assertThat(slate.contents()).hasSize(8);

      slate.contents().clear();
      slate.settings(new OfIssues(Optional.of("accord"), Set.of(Standing.MET)));
      PassFigures heard = hear(store);
      assertThat(heard.read()).isGreaterThanOrEqualTo(8);
      assertThat(hear(store).read()).isLessThan(8);
      clock.pass(Duration.ofDays(1));
      assertThat(hear(store).read()).isGreaterThanOrEqualTo(8);
      assertThat(slate.contents()).as("it stands there already").isEmpty();
    }
  }

  private static StoredTicket gone(String id) {
    Ticket ticket =
        Ticket.of(
            new TicketId(Shelf.SYSTEM, id), "S-" + id, START, new TicketState(Map.of()), List.of());
    return StoredTicket.of(
        new OutsideTicket(ticket, URI.create("https://shelf.example.org/" + id), "", START), true);
  }

  private Trouble trouble(Store store) {
    return catchThrowableOfType(TroubleException.class, () -> work(store)).trouble();
  }

  private PassFigures hear(Store store) {
    return new Hearing(Shelf.SYSTEM, slate, accord, store, clock).run(Progress.UNSEEN);
  }

  private PassFigures work(Store store) {
    hear(store);
    return new WritingBack(Shelf.SYSTEM, slate, store, clock).run(Progress.UNSEEN);
  }
}
