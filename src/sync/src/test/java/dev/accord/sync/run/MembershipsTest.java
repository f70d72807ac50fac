package dev.accord.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.pass.MailedAccord;
import dev.accord.sync.pass.SetClock;
import dev.accord.sync.pass.Shelf;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Telling Accord who is in the groups of a source. */
class MembershipsTest {
  private static final UserKey ANN = new UserKey("ann");
  private static final UserKey BEN = new UserKey("shelf:ben");
  private static final Map<String, Set<UserKey>> DESK = Map.of("Desk", Set.of(ANN, BEN));

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T12:00:00Z"));
  private final Shelf shelf = new Shelf(3, clock);
  private final MailedAccord accord = new MailedAccord();
  private final Store store = Store.open(Databases.H2.fresh());
  private final Chores chores = started();

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void they_are_told_on_start_and_when_they_changed() {
    shelf.members(DESK);
    chores.tellMembers(Shelf.SYSTEM);
    chores.tellMembers(Shelf.SYSTEM);
    assertThat(accord.observations()).containsExactly(DESK);

    Map<String, Set<UserKey>> fewer = Map.of("Desk", Set.of(ANN));
    shelf.members(fewer);
    chores.tellMembers(Shelf.SYSTEM);
    chores.tellMembers(Shelf.SYSTEM);
    assertThat(accord.observations()).containsExactly(DESK, fewer);

    started().tellMembers(Shelf.SYSTEM);
    assertThat(accord.observations()).containsExactly(DESK, fewer, fewer);
  }

  @Test
  void what_another_worker_told_meanwhile_counts() {
    Chores other = started();
    Map<String, Set<UserKey>> fewer = Map.of("Desk", Set.of(ANN));
    shelf.members(DESK);
    chores.tellMembers(Shelf.SYSTEM);
    shelf.members(fewer);
    other.tellMembers(Shelf.SYSTEM);

    shelf.members(DESK);
    chores.tellMembers(Shelf.SYSTEM);

    assertThat(accord.observations()).containsExactly(DESK, fewer, DESK);
  }

  @Test
  void a_source_that_names_no_groups_tells_nothing() {
    chores.tellMembers(Shelf.SYSTEM);

    assertThat(accord.observations()).isEmpty();
    assertThat(standing().health()).isEqualTo(Health.GOOD);
  }

  @Test
  void what_fails_is_written_down_and_told_until_it_goes() {
    shelf.members(DESK);
    shelf.failWith(new TroubleException(Trouble.DENIED, "let the user read sys_user_grmember"));
    assertThat(catchThrowable(() -> chores.tellMembers(Shelf.SYSTEM))).isNotNull();

    assertThat(standing().health()).isEqualTo(Health.STUCK);
    assertThat(StandingJson.write(standing()).toString())
        .contains("membershipsFailure")
        .contains("let the user read sys_user_grmember");

    shelf.recover();
    chores.tellMembers(Shelf.SYSTEM);
    assertThat(standing().health()).isEqualTo(Health.GOOD);
    assertThat(accord.observations()).containsExactly(DESK);
  }

  private Standing standing() {
    return Standing.of(store, List.of(Shelf.SYSTEM), clock.instant());
  }

  private Chores started() {
    return new Chores(store, accord, Map.of(Shelf.SYSTEM, shelf), clock, new Meters());
  }
}
