package dev.accord.sync.pass;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process dies before each single statement and each single commit, and right after each
 * commit. Whoever goes on afterwards has what an undisturbed run has.
 */
class KilledPassTest {
  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
  private static final int TICKETS = 7;

  @ParameterizedTest
  @EnumSource
  void a_killed_pass_leaves_what_an_undisturbed_one_has(Databases database) {
    int steps = stepsOfUndisturbed(database);
    assertThat(steps).isGreaterThan(20);
    for (int alive = 0; alive < steps; alive++) {
      StoreSettings settings = database.fresh();
      Shelf shelf = shelf();
      MailedAccord accord = new MailedAccord();
      Fuse fuse = new Fuse(alive);
      killed(settings, shelf, accord, fuse);
      try (Store store = Store.open(settings)) {
        work(store, shelf, accord);
        assertThat(accord.edits()).as("killed after %d steps", alive).isEqualTo(shelf.edits());
        assertThat(stored(store)).isEqualTo(shelf.edits());
        assertThat(store.<Integer>inTransaction(unit -> unit.outbox().count(Target.ACCORD)))
            .isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_changes_and_whenever_it_dies_nothing_is_lost(Databases database) {
    Random random = new Random(20_260_302);
    StoreSettings settings = database.fresh();
    Shelf shelf = shelf();
    MailedAccord accord = new MailedAccord();
    for (int round = 0; round < 60; round++) {
      for (int i = random.nextInt(6); i > 0; i--) {
        shelf.change(Integer.toString(random.nextInt(3 * TICKETS)));
      }
      Fuse fuse = new Fuse(random.nextInt(60));
      killed(settings, shelf, accord, fuse);
    }
    try (Store store = Store.open(settings)) {
      work(store, shelf, accord);
      assertThat(accord.edits()).isEqualTo(shelf.edits());
      assertThat(stored(store)).isEqualTo(shelf.edits());
    }
  }

  private static int stepsOfUndisturbed(Databases database) {
    Fuse fuse = Fuse.endless();
    killed(database.fresh(), shelf(), new MailedAccord(), fuse);
    return fuse.burnt();
  }

  private static Shelf shelf() {
    Shelf shelf = new Shelf(3, new SetClock(START));
    for (int i = 0; i < TICKETS; i++) {
      shelf.change(Integer.toString(i));
    }
    return shelf;
  }

  /** Works until it is done or dead. */
  private static void killed(StoreSettings settings, Shelf shelf, MailedAccord accord, Fuse fuse) {
    Store.open(settings).close();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(2);
    try (HikariDataSource real = new HikariDataSource(config)) {
      work(Store.on(fuse.through(real)), shelf, accord);
    } catch (Fuse.Killed dead) {
      assertThat(fuse.isDead()).isTrue();
    }
  }

  private static void work(Store store, Shelf shelf, MailedAccord accord) {
    SetClock clock = new SetClock(START);
    new Pass(Shelf.SYSTEM, shelf, store, clock).run(Progress.UNSEEN);
    new Delivery(store, accord, clock).run(Progress.UNSEEN);
  }

  private static Map<String, Integer> stored(Store store) {
    Map<String, Integer> edits = new TreeMap<>();
    store
        .inTransaction(unit -> unit.tickets().after(Shelf.SYSTEM, "", 1000))
        .forEach(ticket -> edits.put(ticket.id(), ticket.outside().ticket().events().size()));
    return edits;
  }
}
