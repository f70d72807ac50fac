package dev.accord.sync.source.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.pass.Delivery;
import dev.accord.sync.pass.MailedAccord;
import dev.accord.sync.pass.Pass;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.pass.SetClock;
import dev.accord.sync.pass.Sweep;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A log through the passes of the service, on both databases. */
class EventLogPassTest {
  private static final String SYSTEM = "desk";

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T12:00:00Z"));
  private final MailedAccord accord = new MailedAccord();
  private final DeskLog desk;

  EventLogPassTest(@TempDir Path folder) {
    this.desk = new DeskLog(folder.resolve("desk.csv"), clock);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_log_is_read_followed_replaced_and_searched_for_what_is_gone(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New") + row(3, "New"));
      assertThat(pass(store)).isEqualTo(new PassFigures(3, 3, 0, Duration.ZERO));

      desk.append(row(2, "Active"));
      assertThat(pass(store)).isEqualTo(new PassFigures(1, 1, 0, Duration.ZERO));
      assertThat(pass(store)).isEqualTo(PassFigures.NONE);

      desk.write(DeskLog.HEADER + row(2, "New") + row(2, "Active") + row(1, "Closed"));
      assertThat(pass(store)).isEqualTo(new PassFigures(2, 1, 0, Duration.ZERO));

      clock.pass(Duration.ofMinutes(2));
      assertThat(new Sweep(SYSTEM, desk.log(), store, clock).run(Progress.UNSEEN).changed())
          .isEqualTo(1);
      new Delivery(store, accord, clock).run(Progress.UNSEEN);
      assertThat(accord.edits()).isEqualTo(Map.of("INC1", 0, "INC2", 1));
      assertThat(accord.ids()).containsExactly("INC1", "INC2", "INC3");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_bad_row_is_kept_aside_and_is_forgotten_when_it_was_mended(Databases database) {
    try (Store store = Store.open(database.fresh())) {
      desk.write(DeskLog.HEADER + row(1, "New") + "INC2,2026-03-02 08:00\n");
      assertThat(pass(store)).isEqualTo(new PassFigures(2, 1, 1, Duration.ZERO));

      desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New"));
      clock.pass(Duration.ofMinutes(5));
      pass(store);

      assertThat(store.<Integer>inTransaction(unit -> unit.rejects().count(SYSTEM))).isZero();
      assertThat(store.<Integer>inTransaction(unit -> unit.tickets().count(SYSTEM))).isEqualTo(2);
    }
  }

  private PassFigures pass(Store store) {
    return new Pass(SYSTEM, desk.log(), store, clock).run(Progress.UNSEEN);
  }

  private static String row(int ticket, String state) {
    return "INC%d,2026-03-02 08:00,%s,High,Desk,ann\n".formatted(ticket, state);
  }
}
