package dev.accord.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.pass.Judged;
import dev.accord.sync.pass.MailedAccord;
import dev.accord.sync.pass.Shelf;
import dev.accord.sync.pass.Slate;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Source;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ScheduleTest {
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Shelf shelf = new Shelf(3, Clock.systemUTC());
  private final MailedAccord accord = new MailedAccord();

  @ParameterizedTest
  @EnumSource
  void what_changes_arrives_by_itself(Databases database) {
    try (Store store = Store.open(database.fresh());
        Schedule schedule = new Schedule(store, chores(store, shelf), EVERY)) {
      shelf.change("1");
      schedule.start();
      await(() -> accord.edits().equals(Map.of("1", 0)));

      shelf.change("1");
      shelf.change("2");
      await(() -> accord.edits().equals(Map.of("1", 1, "2", 0)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_accord_says_is_written_back_by_itself(Databases database) {
    Slate slate = new Slate();
    try (Store store = Store.open(database.fresh());
        Schedule schedule = new Schedule(store, chores(store, shelf.writtenTo(slate)), EVERY)) {
      accord.judge(Judged.onTrack("1"));
      schedule.start();
      await(() -> slate.contents().containsKey("1"));
    }
  }

  @Test
  void two_workers_on_one_database_never_read_a_source_at_once_and_one_goes_on_alone() {
    StoreSettings settings = Databases.POSTGRESQL.fresh();
    AtomicInteger reading = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger passes = new AtomicInteger();
    Source watched = watched(reading, most, passes);
    try (Store one = Store.open(settings);
        Store two = Store.open(settings);
        Schedule second = new Schedule(two, chores(two, watched), EVERY)) {
      try (Schedule first = new Schedule(one, chores(one, watched), EVERY)) {
        first.start();
        second.start();
        for (int i = 0; i < 20; i++) {
          shelf.change(Integer.toString(i));
        }
        await(() -> accord.edits().equals(shelf.edits()) && passes.get() > 6);
      }
      shelf.change("alone");
      await(() -> accord.edits().equals(shelf.edits()));
    }
    assertThat(most).hasValue(1);
  }

  private Source watched(AtomicInteger reading, AtomicInteger most, AtomicInteger passes) {
    return new Source() {
      @Override
      public Page next(Optional<Cursor> after) {
        most.accumulateAndGet(reading.incrementAndGet(), Math::max);
        try {
          passes.incrementAndGet();
          return shelf.next(after);
        } finally {
          reading.decrementAndGet();
        }
      }

      @Override
      public List<ReadTicket> read(List<String> ids) {
        return shelf.read(ids);
      }
    };
  }

  private Chores chores(Store store, Source source) {
    return new Chores(store, accord, Map.of(Shelf.SYSTEM, source), Clock.systemUTC(), new Meters());
  }

  /** The test's time limit ends what never comes. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
