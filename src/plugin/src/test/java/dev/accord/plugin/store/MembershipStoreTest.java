package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class MembershipStoreTest {
  private static final UserKey INES = new UserKey("ines");
  private static final UserKey OMAR = new UserKey("omar");

  @OnEachDatabase
  void counts_who_is_there_at_the_first_look_as_always_there(TestDatabase database) {
    MembershipStore store = new MembershipStore(database.empty());
    store.observe("it-staff", Set.of(INES), MON_1200);

    assertThat(isMember(store, INES, MON_0900)).isTrue();
  }

  @OnEachDatabase
  void dates_who_joined_or_left_to_the_look_that_found_it(TestDatabase database) {
    MembershipStore store = new MembershipStore(database.empty());
    store.observe("it-staff", Set.of(INES), MON_0900);
    store.observe("it-staff", Set.of(OMAR), MON_1200);

    assertThat(isMember(store, INES, MON_1200.minusMillis(1))).isTrue();
    assertThat(isMember(store, INES, MON_1200)).isFalse();
    assertThat(isMember(store, OMAR, MON_1200.minusMillis(1))).isFalse();
    assertThat(isMember(store, OMAR, MON_1200)).isTrue();
  }

  @OnEachDatabase
  void keeps_both_spans_of_somebody_who_came_back(TestDatabase database) {
    MembershipStore store = new MembershipStore(database.empty());
    store.observe("it-staff", Set.of(INES), MON_0900);
    store.observe("it-staff", Set.of(), MON_1200);
    store.observe("it-staff", Set.of(INES), TUE_0900);

    assertThat(isMember(store, INES, MON_0900)).isTrue();
    assertThat(isMember(store, INES, MON_1200)).isFalse();
    assertThat(isMember(store, INES, TUE_0900)).isTrue();
  }

  @OnEachDatabase
  void keeps_its_revision_while_nothing_changes(TestDatabase database) {
    MembershipStore store = new MembershipStore(database.empty());
    store.observe("it-staff", Set.of(INES), MON_0900);
    long before = store.revision();

    store.observe("it-staff", Set.of(INES), MON_1200);
    assertThat(store.revision()).isEqualTo(before);

    store.observe("it-staff", Set.of(), TUE_0900);
    assertThat(store.revision()).isGreaterThan(before);
  }

  private static boolean isMember(MembershipStore store, UserKey user, Instant at) {
    return store.of(List.of("it-staff")).stream()
        .anyMatch(membership -> membership.user().equals(user) && membership.holdsAt(at));
  }
}
