package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds and subtracts all figures ever published finds no fewer people than the floor. */
class BatchingTest {
  private static final int SEEDS = 100;
  private static final LocalDate FEB_2 = LocalDate.of(2026, 2, 2);
  private static final LocalDate APR_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate JAN_2027 = LocalDate.of(2027, 1, 4);

  @ParameterizedTest(name = "{0} gives {1}, waiting {2}")
  @MethodSource
  void batches_of_a_month(String given, List<String> batches, int waiting) {
    Batching.Release<Integer> release =
        new Batching(Floors.STANDARD, FEB_2).release(january(given));

    assertThat(release.batches()).extracting(BatchingTest::said).isEqualTo(batches);
    assertThat(release.waiting()).hasSize(waiting);
  }

  static Stream<Arguments> batches_of_a_month() {
    return Stream.of(
        arguments("a5", List.of("a 5"), 0),
        arguments("a4", List.of(), 4),
        arguments("a5 b6", List.of("a 5", "b 6"), 0),
        arguments("a2 b3 c9", List.of("c 9", "several 5"), 0),
        arguments("a1 b9", List.of("several 10"), 0),
        arguments("a1 b6 c9", List.of("c 9", "several 7"), 0),
        arguments("a1 b1 c5 d6", List.of("d 6", "several 7"), 0),
        arguments("a1 b1 c1", List.of(), 3),
        arguments("a4 b4", List.of("several 8"), 0),
        arguments("a2 b9 X2 Y2", List.of("several 11"), 4),
        arguments("a5 X5", List.of("a 5", "X 5"), 0));
  }

  @Test
  void what_is_left_of_a_month_waits_for_the_quarter_and_then_for_the_year() {
    List<Unreleased<Integer>> given = new ArrayList<>(january("a2 b1"));
    given.addAll(answers("a3", LocalDate.of(2026, 3, 10)));
    given.addAll(answers("c4", LocalDate.of(2026, 5, 10)));

    Batching.Release<Integer> march =
        new Batching(Floors.STANDARD, APR_1.minusDays(3)).release(given);
    Batching.Release<Integer> april = new Batching(Floors.STANDARD, APR_1).release(given);
    Batching.Release<Integer> january =
        new Batching(Floors.STANDARD, JAN_2027).release(april.waiting());

    assertThat(march.batches()).isEmpty();
    assertThat(april.batches()).extracting(BatchingTest::said).containsExactly("several 6");
    assertThat(april.batches().get(0).length()).isEqualTo(PeriodLength.QUARTER);
    assertThat(april.batches().get(0).isIn(PeriodLength.MONTH, LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(april.batches().get(0).isIn(PeriodLength.YEAR, LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(january.batches()).isEmpty();
    assertThat(january.waiting()).hasSize(4);
  }

  @Test
  void nothing_is_released_of_a_month_whose_last_week_goes_on() {
    LocalDate sunday = FEB_2.minusDays(1);

    assertThat(new Batching(Floors.STANDARD, sunday).release(january("a9")).batches()).isEmpty();
    assertThat(new Batching(Floors.STANDARD, FEB_2).release(january("a9")).batches()).hasSize(1);
  }

  @Test
  void distributions_and_comments_are_of_whole_batches_that_are_more_together() {
    Batching batching = new Batching(Floors.STANDARD, FEB_2);
    List<Batch<Integer>> batches = batching.release(january("a5 b6 c9 d20")).batches();

    List<BatchGroup<Integer>> distributions = batching.distributions(batches).groups();
    List<BatchGroup<Integer>> comments = batching.comments(distributions).groups();

    assertThat(distributions)
        .extracting(BatchingTest::said)
        .containsExactly("c 9", "d 20", "several 11");
    assertThat(comments).extracting(BatchingTest::said).containsExactly("d 20", "several 20");
    assertThat(batching.distributions(batches.subList(0, 1)).groups()).isEmpty();
    assertThat(batching.distributions(batches.subList(0, 1)).waiting()).hasSize(1);
  }

  @Test
  void no_combination_of_figures_is_of_fewer_people_than_the_floor() {
    int figures = 0;
    int batches = 0;
    for (Floors floors : List.of(Floors.STANDARD, new Floors(3, 3, 3), new Floors(6, 10, 20))) {
      for (long seed = 0; seed < SEEDS; seed++) {
        History history = History.of(seed, floors);
        safe(seed, floors.scores(), history.scoreFigures, history);
        safe(seed, floors.distributions(), history.distributionFigures, history);
        safe(seed, floors.comments(), history.commentFigures, history);
        figures += history.scoreFigures.size();
        batches += history.batches.size();
      }
    }
    assertThat(batches).as("batches looked at").isGreaterThan(2_500);
    assertThat(figures).as("figures looked at").isGreaterThan(5_000);
  }

  private static void safe(long seed, int floor, Set<BitSet> figures, History history) {
    int persons = history.given.size();
    assertThat(LinearSolver.fewestBelow(floor, figures, persons))
        .as("seed %d, floor %d: people found by solving", seed, floor)
        .isZero();
    List<BitSet> all = List.copyOf(figures);
    for (BitSet one : all) {
      assertThat(one.cardinality()).as("seed %d", seed).isGreaterThanOrEqualTo(floor);
      for (BitSet other : all) {
        BitSet difference = (BitSet) one.clone();
        difference.andNot(other);
        if (contains(one, other) && !difference.isEmpty()) {
          assertThat(difference.cardinality())
              .as("seed %d, floor %d: %s minus %s", seed, floor, one, other)
              .isGreaterThanOrEqualTo(floor);
        }
      }
    }
  }

  private static boolean contains(BitSet whole, BitSet part) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  @Test
  void every_answer_is_in_one_batch_at_most_and_every_batch_of_one_kind_and_period() {
    for (long seed = 0; seed < SEEDS; seed++) {
      History history = History.of(seed, Floors.STANDARD);
      Set<Integer> seen = new HashSet<>();
      for (Batch<Integer> batch : history.batches) {
        assertThat(batch.size()).isGreaterThanOrEqualTo(5);
        for (int answer : batch.answers()) {
          Unreleased<Integer> given = history.given.get(answer);
          assertThat(seen.add(answer)).as("seed %d: once", seed).isTrue();
          assertThat(given.kind()).isEqualTo(batch.kind());
          assertThat(given.week().firstOf(batch.length())).isEqualTo(batch.first());
          batch.client().ifPresent(client -> assertThat(given.client()).isEqualTo(client));
        }
      }
    }
  }

  /** So that groups need not be stored where nothing is imported into months that have batches. */
  @Test
  void groups_made_anew_of_all_batches_are_those_that_were_made_month_by_month() {
    int groups = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      History history = History.withoutImports(seed, Floors.STANDARD);
      Batching batching = new Batching(Floors.STANDARD, history.lastPublished);

      List<BatchGroup<Integer>> anew = batching.distributions(history.batches).groups();

      assertThat(answers(anew)).as("seed %d", seed).isEqualTo(answers(history.distributions));
      assertThat(answers(batching.comments(anew).groups()))
          .as("seed %d", seed)
          .isEqualTo(answers(history.comments));
      groups += anew.size();
    }
    assertThat(groups).isGreaterThan(300);
  }

  private static Set<Set<Integer>> answers(List<BatchGroup<Integer>> groups) {
    return groups.stream()
        .map(group -> Set.copyOf(group.answers()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The worked example of those who hid small groups and forgot the differences. */
  @Test
  void solving_finds_the_hidden_person_where_small_groups_are_only_left_out() {
    BitSet all = persons(0, 12);
    BitSet legal = persons(0, 11);

    assertThat(LinearSolver.fewestBelow(5, List.of(all, legal), 12)).isEqualTo(1);
    assertThat(LinearSolver.fewestBelow(5, List.of(all, persons(0, 7)), 12)).isZero();
  }

  @Test
  void solving_finds_a_person_whom_no_single_difference_shows() {
    List<BitSet> figures = List.of(persons(0, 6), persons(5, 12), persons(0, 12));

    assertThat(LinearSolver.fewestBelow(5, figures, 12)).isEqualTo(1);
  }

  @Test
  void departments_of_four_answer_with_their_names() {
    assertThat(Floors.STANDARD.isTooSmall(4)).isTrue();
    assertThat(Floors.STANDARD.isTooSmall(5)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2,8,10", "5,4,10", "5,8,7"})
  void floors_never_fall(int scores, int distributions, int comments) {
    assertThatThrownBy(() -> new Floors(scores, distributions, comments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(". ");
  }

  @ParameterizedTest(name = "{0} belongs to {1}, {2}, {3}")
  @CsvSource({
    "2025-12-31, 2026-01-01, 2026-01-01, 2026-01-01, 2026-W01",
    "2025-12-28, 2025-12-01, 2025-10-01, 2025-01-01, 2025-W52",
    "2026-04-01, 2026-04-01, 2026-04-01, 2026-01-01, 2026-W14",
    "2026-03-30, 2026-04-01, 2026-04-01, 2026-01-01, 2026-W14",
    "2027-01-03, 2026-12-01, 2026-10-01, 2026-01-01, 2026-W53",
  })
  void a_week_belongs_to_the_month_of_its_thursday(
      LocalDate date, LocalDate month, LocalDate quarter, LocalDate year, String label) {
    AnswerWeek week = AnswerWeek.of(date);

    assertThat(week.firstOf(PeriodLength.MONTH)).isEqualTo(month);
    assertThat(week.firstOf(PeriodLength.QUARTER)).isEqualTo(quarter);
    assertThat(week.firstOf(PeriodLength.YEAR)).isEqualTo(year);
    assertThat(week).hasToString(label);
    assertThat(AnswerWeek.parse(label)).isEqualTo(week);
  }

  @Test
  void a_period_is_closed_when_its_last_week_has_ended() {
    for (PeriodLength length :
        List.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.YEAR)) {
      for (LocalDate first = LocalDate.of(2020, 1, 1);
          first.getYear() < 2040;
          first = length.plus(first, 1)) {
        LocalDate closed = AnswerWeek.closedOn(length, first);

        assertThat(AnswerWeek.of(closed.minusDays(1)).firstOf(length)).isEqualTo(first);
        assertThat(AnswerWeek.of(closed).firstOf(length)).isEqualTo(length.plus(first, 1));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-W54", "2025-W53", "2026-12", "''", "2026-W00"})
  void refuses_what_names_no_week(String label) {
    assertThatThrownBy(() -> AnswerWeek.parse(label))
        .hasMessage("'%s' names no week. Write it as 2026-W12.", label);
  }

  @Test
  void shuffles_comments_without_losing_one() {
    List<Integer> comments = IntStream.range(0, 50).boxed().toList();

    assertThat(Batching.shuffled(comments, 1))
        .containsExactlyInAnyOrderElementsOf(comments)
        .isNotEqualTo(comments)
        .isNotEqualTo(Batching.shuffled(comments, 2));
  }

  private static BitSet persons(int from, int until) {
    BitSet persons = new BitSet();
    persons.set(from, until);
    return persons;
  }

  private static String said(Batch<Integer> batch) {
    return said(BatchGroup.of(batch));
  }

  private static String said(BatchGroup<Integer> group) {
    return group.client().map(DepartmentId::value).orElse("several") + " " + group.size();
  }

  private static List<Unreleased<Integer>> january(String given) {
    return answers(given, LocalDate.of(2026, 1, 10));
  }

  /** {@code a2 X3}: two of the department a, three of the outside clients X. */
  private static List<Unreleased<Integer>> answers(String given, LocalDate date) {
    List<Unreleased<Integer>> answers = new ArrayList<>();
    for (String part : given.split(" ")) {
      DepartmentId client = new DepartmentId(part.substring(0, 1));
      DepartmentKind kind =
          Character.isUpperCase(part.charAt(0)) ? DepartmentKind.EXTERNAL : DepartmentKind.INTERNAL;
      for (int i = 0; i < Integer.parseInt(part.substring(1)); i++) {
        answers.add(new Unreleased<>(answers.size(), AnswerWeek.of(date), client, kind));
      }
    }
    return answers;
  }
}
