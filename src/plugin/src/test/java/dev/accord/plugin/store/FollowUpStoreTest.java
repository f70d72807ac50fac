package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.FollowUp.Closing;
import dev.accord.plugin.store.FollowUp.Step;
import dev.accord.plugin.store.FollowUp.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FollowUpStoreTest {
  private static final DepartmentId IT = new DepartmentId("it");
  private static final UserKey PAUL = new UserKey("paul");
  private static final UserKey INES = new UserKey("ines");
  private static final UserKey OMAR = new UserKey("omar");

  @OnEachDatabase
  void keeps_what_was_asked_for_and_what_was_done(TestDatabase database) {
    FollowUpStore store = new FollowUpStore(database.empty());
    FollowUp late = asked("late", MON_0900, TUE_0900);
    FollowUp later = asked("later", MON_1000, WED_0900);
    store.add(later);
    store.add(late);

    assertThat(store.find("late")).contains(late);
    assertThat(store.open(IT, 10)).containsExactly(late, later);
    assertThat(store.open(IT, 1)).containsExactly(late);
    assertThat(store.open(new DepartmentId("hr"), 10)).isEmpty();
    String done = "<b>Rang</b>\n" + "\u00e4".repeat(9_000);

    assertThat(store.close("late", new Closing(MON_1200, INES, done))).isTrue();
    assertThat(store.close("late", new Closing(TUE_0900, OMAR, "again"))).isFalse();
    assertThat(store.close("later", new Closing(TUE_0900, OMAR, "Wrote"))).isTrue();
    assertThat(store.close("none", new Closing(TUE_0900, OMAR, "again"))).isFalse();

    assertThat(store.open(IT, 10)).isEmpty();
    assertThat(store.closed(IT, 10)).extracting(FollowUp::key).containsExactly("later", "late");
    assertThat(store.find("late").orElseThrow().closing())
        .contains(new Closing(MON_1200, INES, done));
  }

  @OnEachDatabase
  void takes_the_wish_with_the_answer_or_neither(TestDatabase database) {
    SurveyStores stores = Stores.in(database.empty()).surveys();
    FollowUp first = asked("first", MON_0900, WED_0900);

    assertThat(stores.answers().take("link", anonymous(), Optional.of(first))).isTrue();
    assertThat(
            stores
                .answers()
                .take("link", anonymous(), Optional.of(asked("second", MON_1000, WED_0900))))
        .isFalse();
    assertThat(stores.answers().take("other", anonymous(), Optional.of(first)))
        .as("its key is there")
        .isFalse();

    assertThat(stores.followUps().open(IT, 10)).containsExactly(first);
    assertThat(stores.invitations().isAnswered("other")).isFalse();
    assertThat(stores.answers().waiting(new SurveyId("pulse"))).hasSize(1);
  }

  @OnEachDatabase
  void is_closed_once_by_whoever_does_so_at_the_same_time(TestDatabase database) throws Exception {
    TestActiveObjects ao = database.empty();
    new FollowUpStore(ao).add(asked("one", MON_0900, WED_0900));
    ExecutorService heads = Executors.newFixedThreadPool(6);
    List<Callable<Boolean>> closing =
        IntStream.range(0, 6)
            .<Callable<Boolean>>mapToObj(
                head ->
                    () -> {
                      Stores stores = Stores.in(ao);
                      Closing how = new Closing(MON_1200, new UserKey("head" + head), "by " + head);
                      return stores
                          .transactions()
                          .call(() -> stores.surveys().followUps().close("one", how));
                    })
            .toList();
    int closed = 0;
    for (Future<Boolean> one : heads.invokeAll(closing)) {
      closed += one.get() ? 1 : 0;
    }
    heads.shutdown();

    assertThat(closed).isEqualTo(1);
    assertThat(new FollowUpStore(ao).closed(IT, 10)).hasSize(1);
  }

  @OnEachDatabase
  void writes_down_once_who_is_told(TestDatabase database) {
    FollowUpStore store = new FollowUpStore(database.empty());
    FollowUp asked = asked("one", MON_0900, WED_0900);
    store.add(asked);
    assertThat(store.due(MON_0900, 10)).containsExactly(asked);

    store.tell(asked, List.of(INES, OMAR), MON_1000);
    store.tell(asked, List.of(INES, OMAR), MON_1000);

    List<FollowUpMail> mails = store.mailsDue(MON_1000, 10);
    assertThat(mails).extracting(FollowUpMail::reader).containsExactly(INES, OMAR);
    assertThat(mails).extracting(FollowUpMail::step).containsOnly(Step.ASKED);
    assertThat(store.due(WED_0900.minusMillis(1), 10)).isEmpty();
    FollowUp overdue = store.due(WED_0900, 10).get(0);
    assertThat(overdue.telling().step()).isEqualTo(Step.OVERDUE);

    store.save(mails.get(0).handedOver());
    store.save(mails.get(1).failedUntil(MON_1200, "451 try later"));
    assertThat(store.mailsDue(MON_1000, 10)).isEmpty();
    assertThat(store.mailsDue(MON_1200, 10))
        .extracting(mail -> mail.sending().attempts())
        .containsExactly(1);

    store.close("one", new Closing(TUE_0900, INES, "Rang"));
    store.tell(overdue, List.of(INES), WED_0900);
    FollowUp closed = store.due(WED_0900, 10).get(0);
    assertThat(closed.telling().step()).as("what was seen is old").isEqualTo(Step.CLOSED);
    store.tell(closed, List.of(PAUL), WED_0900);
    assertThat(store.due(WED_0900, 10)).isEmpty();
    assertThat(store.toClients(List.of(closed)).values())
        .extracting(FollowUpMail::reader)
        .containsExactly(PAUL);
  }

  @Test
  void names_no_request_of_an_anonymous_answer() {
    assertThatThrownBy(
            () ->
                new Wish(
                    new SurveyId("pulse"),
                    IT,
                    new DepartmentId("finance"),
                    PAUL,
                    false,
                    Optional.of(7L)))
        .hasMessage("the follow-up of an anonymous answer to pulse names request 7; leave it out");
  }

  private static FollowUp asked(String key, Instant at, Instant due) {
    Wish wish =
        new Wish(
            new SurveyId("pulse"), IT, new DepartmentId("finance"), PAUL, false, Optional.empty());
    return FollowUp.asked(key, wish, at, due);
  }

  private static StoredAnswer anonymous() {
    return new StoredAnswer(
        Optional.empty(),
        new SurveyId("pulse"),
        1,
        IT,
        Optional.of(new DepartmentId("finance")),
        Audience.INTERNAL,
        LocalDate.parse("2026-11-16"),
        "{}",
        Optional.empty());
  }
}
