package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Invitation.State;
import java.util.List;
import java.util.Optional;

class InvitationStoreTest {
  private static final UserKey PAUL = new UserKey("paul");
  private static final DepartmentId IT = new DepartmentId("it");

  @OnEachDatabase
  void keeps_what_was_decided(TestDatabase database) {
    InvitationStore store = new InvitationStore(database.empty());
    Invitation asked = Invitations.pending("a", PAUL, Optional.of(7L), MON_0900);
    Invitation spared = Invitations.notAsked("b", PAUL, "CAP_PERSON", MON_1000);
    store.add(List.of(asked, spared));

    assertThat(store.find("a")).contains(asked);
    assertThat(store.of(PAUL)).containsExactly(asked, spared);
    assertThat(store.ofIssue(7)).containsExactly(asked);
    assertThat(store.known(List.of(asked.occasion(), "other"))).containsExactly(asked.occasion());
    assertThat(store.newest(Invitations.PULSE, 1)).containsExactly(spared);
  }

  @OnEachDatabase
  void tells_who_was_asked(TestDatabase database) {
    InvitationStore store = new InvitationStore(database.empty());
    store.add(
        List.of(
            Invitations.pending("a", PAUL, Optional.of(7L), MON_0900),
            Invitations.notAsked("b", PAUL, "CAP_PERSON", MON_0900)));

    List<AskedPerson> asked = store.asked(IT, MON_0900, MON_1000);
    assertThat(asked).extracting(AskedPerson::person).containsExactly(PAUL);
    assertThat(asked).extracting(AskedPerson::delivered).containsExactly(false);
    assertThat(store.asked(IT, MON_0900.plusMillis(1), MON_1000)).isEmpty();
    assertThat(store.asked(IT, MON_0900.minusMillis(1), MON_0900)).isEmpty();
  }

  @OnEachDatabase
  void refuses_a_second_decision_on_the_same_occasion(TestDatabase database) {
    InvitationStore store = new InvitationStore(database.empty());
    Invitation first = Invitations.pending("a", PAUL, Optional.of(7L), MON_0900);
    store.add(List.of(first));
    Invitation again =
        new Invitation("b", first.occasion(), first.asked(), first.drawing(), first.sending());

    assertThatThrownBy(() -> store.add(List.of(again)))
        .satisfies(failure -> assertThat(SqlFailure.isDuplicate(failure)).isTrue());
  }

  @OnEachDatabase
  void gives_what_is_due_longest_first(TestDatabase database) {
    InvitationStore store = new InvitationStore(database.empty());
    Invitation late = Invitations.pending("late", PAUL, Optional.empty(), MON_1000);
    Invitation first = Invitations.pending("first", PAUL, Optional.empty(), MON_0900);
    store.add(List.of(late, first, Invitations.notAsked("no", PAUL, "LEFT", MON_0900)));

    assertThat(store.due(MON_1200, 10)).containsExactly(first, late);
    assertThat(store.due(MON_0900, 10)).containsExactly(first);

    store.save(first.handedOver(Optional.of(TUE_0900)));
    store.save(late.bounced("There is no such address."));

    assertThat(store.due(MON_1200, 10)).isEmpty();
    assertThat(store.due(TUE_0900, 10)).extracting(Invitation::key).containsExactly("first");
    assertThat(store.find("late").orElseThrow().sending().state()).isEqualTo(State.BOUNCED);
  }

  @OnEachDatabase
  void keeps_who_does_not_want_to_be_asked(TestDatabase database) {
    InvitationStore store = new InvitationStore(database.empty());

    store.optOut(PAUL, MON_0900);
    store.optOut(PAUL, MON_1000);

    assertThat(store.hasOptedOut(PAUL)).isTrue();
    assertThat(store.hasOptedOut(new UserKey("petra"))).isFalse();
  }
}
