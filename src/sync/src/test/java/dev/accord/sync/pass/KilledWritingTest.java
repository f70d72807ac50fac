package dev.accord.sync.pass;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process dies before each single statement and commit, right after each commit, before a
 * request arrives and before its answer does. Whoever goes on afterwards leaves in the tickets what
 * an undisturbed run leaves: no note twice, and none missing.
 */
class KilledWritingTest {
  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String NAME = "it-for-finance/resolution cycle 1 ";
  private static final List<String> IDS = List.of("1", "2", "3", "4");

  private final SetClock clock = new SetClock(START);

  @ParameterizedTest
  @EnumSource
  void a_killed_writer_leaves_what_an_undisturbed_one_does(Databases database) {
    Fuse whole = Fuse.endless();
    Slate undisturbed = new Slate();
    scene(database, undisturbed, whole);
    assertThat(undisturbed.notes()).isEqualTo(all("BREACHED"));
    assertThat(whole.burnt()).isGreaterThan(40);
    for (int alive = 0; alive < whole.burnt(); alive++) {
      Slate slate = new Slate();
      scene(database, slate, new Fuse(alive));
      assertThat(slate.notes()).as("killed after %d steps", alive).isEqualTo(undisturbed.notes());
      assertThat(slate.contents())
          .as("killed after %d steps", alive)
          .isEqualTo(undisturbed.contents());
    }
  }

  /** Switched on, then every clock runs over, then the process dies, then another goes on. */
  private void scene(Databases database, Slate slate, Fuse fuse) {
    StoreSettings settings = database.fresh();
    MailedAccord accord = new MailedAccord();
    IDS.forEach(id -> accord.judge(Judged.onTrack(id)));
    killed(settings, slate, accord, Fuse.endless());
    clock.pass(MINUTE);
    IDS.forEach(id -> accord.judge(Judged.overdue(id, START.plusSeconds(90))));
    clock.pass(MINUTE);
    killed(settings, slate, accord, fuse);
    clock.pass(WritingBack.IN_DOUBT);
    killed(settings, slate, accord, Fuse.endless());
    clock.pass(Duration.between(clock.instant(), START));
  }

  @ParameterizedTest
  @EnumSource
  void whatever_is_judged_and_whenever_it_dies_each_is_told_once(Databases database) {
    Random random = new Random(20_260_302);
    StoreSettings settings = database.fresh();
    MailedAccord accord = new MailedAccord();
    Slate slate = new Slate();
    killed(settings, slate, accord, Fuse.endless());
    Map<String, String> last = new TreeMap<>();
    for (int round = 0; round < 80; round++) {
      clock.pass(MINUTE);
      for (int i = random.nextInt(3); i > 0; i--) {
        String id = Integer.toString(random.nextInt(30));
        JudgedTicket ticket = next(id, last, clock.instant());
        accord.judge(ticket);
      }
      killed(settings, slate, accord, new Fuse(random.nextInt(120)));
    }
    clock.pass(WritingBack.IN_DOUBT);
    killed(settings, slate, accord, Fuse.endless());

    assertThat(last).isNotEmpty();
    last.forEach(
        (id, standing) ->
            assertThat(slate.notes().getOrDefault(id, List.of()))
                .as("ticket %s, which is %s", id, standing)
                .doesNotHaveDuplicates()
                .endsWith(NAME + standing));
    assertThat(slate.contents().keySet()).containsAll(last.keySet());
  }

  /** Further on its way: at risk, late, missed. */
  private static JudgedTicket next(String id, Map<String, String> last, Instant now) {
    if (!last.containsKey(id)) {
      last.put(id, "AT_RISK");
      return Judged.atRisk(id, now);
    }
    return last.put(id, "BREACHED").equals("AT_RISK")
        ? Judged.overdue(id, now)
        : Judged.missed(id, now);
  }

  private static Map<String, List<String>> all(String standing) {
    Map<String, List<String>> all = new TreeMap<>();
    IDS.forEach(id -> all.put(id, List.of(NAME + standing)));
    return all;
  }

  /** Works until it is done or dead. */
  private void killed(StoreSettings settings, Slate slate, MailedAccord accord, Fuse fuse) {
    Store.open(settings).close();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(2);
    slate.wire(fuse::burn);
    try (HikariDataSource real = new HikariDataSource(config)) {
      Store store = Store.on(fuse.through(real));
      new Hearing(Shelf.SYSTEM, slate, accord, store, clock).run(Progress.UNSEEN);
      new WritingBack(Shelf.SYSTEM, slate, store, clock).run(Progress.UNSEEN);
    } catch (Fuse.Killed dead) {
      assertThat(fuse.isDead()).isTrue();
    }
  }
}
