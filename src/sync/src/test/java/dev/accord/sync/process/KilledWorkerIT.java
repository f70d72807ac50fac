package dev.accord.sync.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one PostgreSQL; one is killed in the middle of a pass. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KilledWorkerIT {
  private static final int TICKETS = 60;
  private static final int PAGES = 3;
  private static final int ENDLESS = Integer.MAX_VALUE;

  private final Path folder;
  private final StoreSettings database = Databases.POSTGRESQL.fresh();

  KilledWorkerIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_other_takes_over_and_nothing_is_lost_or_doubled() throws Exception {
    Path log = Files.writeString(folder.resolve("desk.csv"), LogText.of(TICKETS));
    Path mapping = Files.writeString(folder.resolve("desk.yaml"), LogText.MAPPING);
    try (AccordServer accord = new AccordServer();
        Children children = new Children();
        Store store = Store.open(database)) {
      Process one = worker(children, accord, log, mapping, PAGES);
      Children.awaitLine(one, Worker.IN_THE_MIDDLE);
      Process two = worker(children, accord, log, mapping, ENDLESS);
      Children.awaitLine(two, Worker.READY);
      int before = count(store);
      assertThat(before).isPositive().isLessThan(TICKETS);

      one.destroyForcibly().waitFor();

      await(() -> accord.events().equals(once(TICKETS)) && waiting(store) == 0);
      assertThat(count(store)).isEqualTo(TICKETS);
      Files.writeString(log, LogText.closing(1), StandardOpenOption.APPEND);
      Map<String, Integer> then = once(TICKETS);
      then.put("INC1", 2);
      await(() -> accord.events().equals(then));
      assertThat(two.isAlive()).isTrue();
    }
  }

  private Process worker(
      Children children, AccordServer accord, Path log, Path mapping, int pages) {
    return children.java(
        Worker.class,
        database.url(),
        accord.url(),
        log.toString(),
        mapping.toString(),
        Integer.toString(pages));
  }

  /** Each ticket with its one change. */
  private static Map<String, Integer> once(int tickets) {
    Map<String, Integer> events = new TreeMap<>();
    for (int i = 0; i < tickets; i++) {
      events.put("INC" + i, 1);
    }
    return events;
  }

  private static int count(Store store) {
    return store.inTransaction(unit -> unit.tickets().count(Worker.SYSTEM));
  }

  private static int waiting(Store store) {
    return store.inTransaction(unit -> unit.outbox().count(Target.ACCORD));
  }

  /** The test's time limit ends what never comes. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
