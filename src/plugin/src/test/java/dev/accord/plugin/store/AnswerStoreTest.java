package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.AnswerStore.Stage;
import dev.accord.plugin.store.StoredAnswer.Batch;
import dev.accord.plugin.store.StoredAnswer.From;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerStoreTest {
  private static final LocalDate WEEK = LocalDate.parse("2026-11-16");
  private static final SurveyId PULSE = new SurveyId("pulse");
  private static final DepartmentId IT = new DepartmentId("it");
  private static final Optional<DepartmentId> FINANCE = Optional.of(new DepartmentId("finance"));

  @OnEachDatabase
  void takes_one_answer_to_an_invitation(TestDatabase database) {
    SurveyStores stores = Stores.in(database.empty()).surveys();

    assertThat(stores.answers().take("link", anonymous("1"))).isTrue();
    assertThat(stores.answers().take("link", anonymous("2"))).isFalse();

    assertThat(stores.answers().waiting(PULSE)).containsExactly(anonymous("1"));
    assertThat(stores.invitations().isAnswered("link")).isTrue();
    assertThat(stores.invitations().isAnswered("other")).isFalse();
  }

  @OnEachDatabase
  void takes_one_answer_when_a_link_is_used_many_times_at_once(TestDatabase database)
      throws Exception {
    TestActiveObjects ao = database.empty();
    ExecutorService readers = Executors.newFixedThreadPool(6);
    List<Callable<Boolean>> using =
        IntStream.range(0, 6)
            .<Callable<Boolean>>mapToObj(
                reader ->
                    () ->
                        Stores.in(ao)
                            .surveys()
                            .answers()
                            .take("link", anonymous(Integer.toString(reader))))
            .toList();

    int taken = 0;
    for (Future<Boolean> one : readers.invokeAll(using)) {
      taken += one.get() ? 1 : 0;
    }
    readers.shutdown();

    assertThat(taken).isEqualTo(1);
    assertThat(Stores.in(ao).surveys().answers().waiting(PULSE)).hasSize(1);
  }

  @OnEachDatabase
  void loses_none_when_many_answer_at_once(TestDatabase database) throws Exception {
    TestActiveObjects ao = database.empty();
    ExecutorService readers = Executors.newFixedThreadPool(4);
    List<Callable<Boolean>> answering =
        IntStream.range(0, 40)
            .<Callable<Boolean>>mapToObj(
                reader ->
                    () ->
                        Stores.in(ao)
                            .surveys()
                            .answers()
                            .take("link" + reader, anonymous(Integer.toString(reader))))
            .toList();
    for (Future<Boolean> one : readers.invokeAll(answering)) {
      assertThat(one.get()).isTrue();
    }
    readers.shutdown();

    assertThat(Stores.in(ao).surveys().answers().waiting(PULSE))
        .extracting(StoredAnswer::given)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 40).mapToObj(Integer::toString).toList());
  }

  @OnEachDatabase
  void does_not_tell_the_order_in_which_people_answered(TestDatabase database) throws SQLException {
    TestActiveObjects ao = database.empty();
    SurveyStores stores = Stores.in(ao).surveys();
    List<String> asGiven = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      asGiven.add(Integer.toString(i));
      stores.answers().take("link" + i, anonymous(Integer.toString(i)));
    }

    List<String> asNumbered = column(ao, "GIVEN");

    assertThat(asNumbered).containsExactlyInAnyOrderElementsOf(asGiven);
    assertThat(asNumbered).as("one in 479 million").isNotEqualTo(asGiven);
    assertThat(asNumbered.get(11) + asNumbered.get(10) + asNumbered.get(9))
        .as("the newest rows are not the newest answers; one in 1,320")
        .isNotEqualTo("11109");
  }

  @OnEachDatabase
  void gives_the_first_answer_no_fixed_place(TestDatabase database) throws SQLException {
    TestActiveObjects ao = database.empty();
    SurveyStores stores = Stores.in(ao).surveys();
    List<Integer> places = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      ao.clear(AnswerRow.class);
      for (int i = 0; i < 5; i++) {
        stores.answers().take("link" + round + "-" + i, anonymous(Integer.toString(i)));
      }
      places.add(column(ao, "GIVEN").indexOf("4"));
    }

    assertThat(places.stream().distinct().count()).as("of %s", places).isGreaterThan(2);
  }

  @OnEachDatabase
  void puts_released_answers_in_the_place_of_those_that_waited(TestDatabase database) {
    Stores all = Stores.in(database.empty());
    AnswerStore answers = all.surveys().answers();
    for (int i = 0; i < 6; i++) {
      answers.take("link" + i, anonymous(Integer.toString(i)));
    }
    Batch batch = new Batch("batch", PeriodLength.MONTH, LocalDate.parse("2026-11-01"));

    all.transactions()
        .run(
            () -> {
              List<StoredAnswer> after = new ArrayList<>();
              for (StoredAnswer one : answers.waiting(PULSE)) {
                after.add(one.given().equals("0") ? one : one.in(batch, Optional.empty()));
              }
              answers.release(PULSE, after);
            });

    assertThat(answers.waiting(PULSE)).containsExactly(anonymous("0"));
    assertThat(answers.of(IT, WEEK, WEEK.plusWeeks(1)))
        .hasSize(6)
        .filteredOn(one -> one.batch().isPresent())
        .hasSize(5)
        .allSatisfy(one -> assertThat(one.batch()).contains(batch))
        .allSatisfy(one -> assertThat(one.client()).isEmpty());
    assertThat(answers.of(IT, WEEK.plusWeeks(1), WEEK.plusWeeks(2))).isEmpty();
  }

  @OnEachDatabase
  void keeps_who_gave_an_attributed_answer(TestDatabase database) {
    AnswerStore answers = Stores.in(database.empty()).surveys().answers();
    StoredAnswer named =
        answer(
            "1",
            Optional.of(
                new From(new UserKey("paul"), Optional.of(7L), Optional.of(Instant.EPOCH))));

    answers.take("link", named);

    assertThat(answers.of(IT, WEEK, WEEK.plusWeeks(1))).containsExactly(named);
    assertThat(answers.waiting(PULSE)).as("nothing is to be put together").isEmpty();
  }

  @Test
  void has_no_column_that_the_invitations_have_but_those_that_many_share() {
    List<String> shared = new ArrayList<>(columns(AnswerRow.class));
    shared.retainAll(columns(InvitationRow.class));

    assertThat(shared)
        .containsExactlyInAnyOrder(
            "survey", "questionset", "provider", "client", "audience", "person", "issueid");
    assertThat(anonymous("1").columns())
        .containsEntry(AnswerRow.PERSON, null)
        .containsEntry(AnswerRow.ISSUE_ID, null)
        .containsEntry(AnswerRow.NAMED_AT, null);
  }

  private static List<String> columns(Class<?> row) {
    return Arrays.stream(row.getDeclaredMethods())
        .map(Method::getName)
        .map(name -> name.substring("get".length()).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** In the order of the rows' numbers. */
  private static List<String> column(TestActiveObjects ao, String name) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = ao.connection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT \"%s\" FROM \"%s\" ORDER BY \"ID\""
                        .formatted(name, ao.tableName(AnswerRow.class)))) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @OnEachDatabase
  void tells_how_far_answers_have_come_by_how_many_were_taken_and_wait(TestDatabase database) {
    Stores all = Stores.in(database.empty());
    AnswerStore answers = all.surveys().answers();
    DepartmentId finance = new DepartmentId("finance");
    Supplier<Map<DepartmentId, Stage>> stages =
        () -> answers.stages(List.of(finance, IT), WEEK, WEEK.plusWeeks(1));
    assertThat(stages.get()).isEqualTo(Map.of(IT, new Stage(0, 0), finance, new Stage(0, 0)));

    answers.take("one", anonymous("1"));
    answers.take("two", anonymous("2"));
    From paul = new From(new UserKey("paul"), Optional.empty(), Optional.empty());
    answers.take("three", answer("3", Optional.of(paul)));
    assertThat(stages.get()).isEqualTo(Map.of(IT, new Stage(3, 2), finance, new Stage(0, 0)));

    Batch batch = new Batch("batch", PeriodLength.MONTH, LocalDate.parse("2026-11-01"));
    all.transactions()
        .run(
            () ->
                answers.release(
                    PULSE,
                    answers.waiting(PULSE).stream().map(one -> one.in(batch, FINANCE)).toList()));
    assertThat(stages.get()).isEqualTo(Map.of(IT, new Stage(3, 0), finance, new Stage(0, 0)));
    assertThat(answers.stages(List.of(IT), WEEK.plusWeeks(1), WEEK.plusWeeks(2)))
        .as("of another week")
        .isEqualTo(Map.of(IT, new Stage(0, 0)));
  }

  private static StoredAnswer anonymous(String given) {
    return answer(given, Optional.empty());
  }

  private static StoredAnswer answer(String given, Optional<From> from) {
    return new StoredAnswer(
        Optional.empty(), PULSE, 1, IT, FINANCE, Audience.INTERNAL, WEEK, given, from);
  }
}
