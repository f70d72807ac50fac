package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriversOfGroupsTest {
  private static final String QUICK = "quick";
  private static final ItemId SCORE = new ItemId("choose-again");

  /** Set 1 asks for no drivers, 2 and 3 for them, 4 in other words, 5 for another score. */
  private static final Survey SURVEY =
      survey(
          List.of(Item.standard("choose-again")),
          List.of(Item.standard("choose-again"), Item.standard("drivers")),
          List.of(Item.standard("keep"), Item.standard("choose-again"), Item.standard("drivers")),
          List.of(Item.standard("choose-again"), worded("drivers", ItemKind.DRIVERS)),
          List.of(worded("choose-again", ItemKind.CHOOSE_AGAIN), Item.standard("drivers")));

  @Test
  void counts_by_band_what_was_picked_most_first() {
    DriverTally tally =
        of(
            group(
                batch(answer(2, 10, "friendly,quick"), times(4, answer(2, 9, QUICK))),
                batch(times(3, answer(3, 6, "too-slow")), times(2, answer(3, 8, QUICK)))));

    assertThat(tally.of(Band.CONTENT).answers()).isEqualTo(5);
    assertThat(tally.of(Band.CONTENT).mostPickedFirst())
        .containsExactly(Driver.QUICK, Driver.FRIENDLY);
    assertThat(tally.of(Band.CONTENT).of(Driver.QUICK)).isEqualTo(5);
    assertThat(tally.of(Band.BETWEEN).counts()).isEqualTo(Map.of(Driver.QUICK, 2));
    assertThat(tally.of(Band.DISCONTENT).counts()).isEqualTo(Map.of(Driver.TOO_SLOW, 3));
    assertThat(tally.answers()).isEqualTo(10);
  }

  @Test
  void who_picked_nothing_is_one_of_those_who_answered() {
    DriverTally tally = of(group(batch(answer(2, 9, QUICK), times(7, answer(2, 10, "")))));

    assertThat(tally.of(Band.CONTENT).answers()).isEqualTo(8);
    assertThat(tally.of(Band.CONTENT).of(Driver.QUICK)).isEqualTo(1);
    assertThat(tally.of(Band.DISCONTENT).mostPickedFirst()).isEmpty();
  }

  @Test
  void a_group_counts_from_eight_scores_on() {
    assertThat(of(group(batch(times(7, answer(2, 9, QUICK)), unscored(2))))).isEqualTo(NOBODY);
    assertThat(of(group(batch(times(8, answer(2, 9, QUICK)), unscored(2)))).answers()).isEqualTo(8);
  }

  @Test
  void a_batch_in_which_fewer_than_five_gave_a_score_is_left_out() {
    assertThat(
            of(group(
                    batch(times(8, answer(2, 9, QUICK))),
                    batch(times(4, answer(2, 3, "too-slow")), unscored(2))))
                .bands()
                .keySet())
        .containsExactly(Band.CONTENT);
  }

  @Test
  void a_group_of_which_one_was_asked_otherwise_is_left_out() {
    for (int otherwise : new int[] {1, 4, 5}) {
      String picked = otherwise == 1 ? "" : QUICK;
      BatchGroup<Answer> mixed =
          group(batch(times(30, answer(2, 9, QUICK)), answer(otherwise, 9, picked)));

      assertThat(of(mixed)).as("set %d", otherwise).isEqualTo(NOBODY);
    }
  }

  @Test
  void other_words_begin_anew() {
    BatchGroup<Answer> old = group(batch(times(9, answer(2, 9, QUICK))));
    BatchGroup<Answer> reworded = group(batch(times(8, answer(4, 9, "friendly"))));

    assertThat(of(old, reworded).of(Band.CONTENT).counts()).isEqualTo(Map.of(Driver.FRIENDLY, 8));
    assertThat(of(old).answers()).isEqualTo(9);
  }

  /** By departments and periods, and beside distributions and scores of the same groups. */
  @Test
  void no_combination_with_other_figures_is_of_fewer_people_than_the_floor() {
    int shown = 0;
    for (long seed = 0; seed < 60; seed++) {
      History history = History.of(seed, Floors.STANDARD);
      List<Answer> answers = answers(history, new Random(seed));
      Set<BitSet> drivers = new HashSet<>();
      Set<BitSet> distributions = new HashSet<>();
      for (BitSet figure : history.distributionFigures) {
        List<BatchGroup<Integer>> groups =
            history.distributions.stream()
                .filter(group -> figure.get(group.answers().get(0)))
                .toList();
        BitSet counted = counted(groups, answers);
        shown += counted.isEmpty() ? 0 : 1;
        drivers.add(counted);
        groups.forEach(group -> distributions.add(distributed(group, answers)));
      }
      Set<BitSet> both = new HashSet<>(drivers);
      both.addAll(distributions);
      assertThat(LinearSolver.fewestBelow(8, both, answers.size())).as("seed %d", seed).isZero();
      both.addAll(scored(history, answers));
      assertThat(LinearSolver.fewestBelow(5, both, answers.size())).as("seed %d", seed).isZero();
    }
    assertThat(shown).as("figures with drivers").isGreaterThan(200);
  }

  /** Were those counted who were asked, the rest of the group could be had by subtraction. */
  @Test
  void solving_finds_the_few_who_were_not_asked_where_only_the_others_are_counted() {
    BitSet group = new BitSet();
    group.set(0, 12);
    BitSet asked = new BitSet();
    asked.set(0, 9);

    assertThat(LinearSolver.fewestBelow(8, Set.of(group, asked), 12)).isEqualTo(3);
  }

  /** Most of a batch were asked alike, as sets change at an instant; now and then one was not. */
  private static List<Answer> answers(History history, Random random) {
    int changes = 1 + random.nextInt(4);
    return history.given.stream()
        .map(
            one -> {
              int month = one.week().monday().getMonthValue();
              int set = Math.min(5, 2 + (random.nextInt(40) == 0 ? random.nextInt(4) : 0));
              int asked = month <= changes ? 1 : set;
              return random.nextInt(40) == 0 ? unscored(1).get(0) : answer(asked, 9, "");
            })
        .toList();
  }

  /** Whom the drivers of the groups are of, told by one person's pick at a time. */
  private static BitSet counted(List<BatchGroup<Integer>> groups, List<Answer> answers) {
    BitSet counted = new BitSet();
    for (BatchGroup<Integer> group : groups) {
      for (int person : group.answers()) {
        Answer answer = answers.get(person);
        if (answer.questionSet() == 1 || answer.number(SCORE).isEmpty()) {
          continue;
        }
        List<Answer> one = new ArrayList<>(answers);
        one.set(person, answer(answer.questionSet(), 9, QUICK));
        DriverTally tally =
            new DriversOfGroups(SURVEY, Floors.STANDARD)
                .of(groups.stream().map(each -> told(each, one)).toList());
        counted.set(person, tally.of(Band.CONTENT).of(Driver.QUICK) == 1);
      }
    }
    return counted;
  }

  private static BitSet distributed(BatchGroup<Integer> group, List<Answer> answers) {
    Map<Tallies.Series, BitSet> persons = new HashMap<>();
    group.batches().forEach(batch -> add(batch, answers, persons));
    return persons.entrySet().stream()
        .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.since(), b.since())))
        .map(Map.Entry::getValue)
        .filter(some -> some.cardinality() >= 8)
        .orElseGet(BitSet::new);
  }

  private static Set<BitSet> scored(History history, List<Answer> answers) {
    Set<BitSet> scored = new HashSet<>();
    for (Batch<Integer> batch : history.batches) {
      Map<Tallies.Series, BitSet> persons = new HashMap<>();
      add(batch, answers, persons);
      scored.addAll(persons.values());
    }
    return scored;
  }

  private static void add(
      Batch<Integer> batch, List<Answer> answers, Map<Tallies.Series, BitSet> persons) {
    List<Answer> given = batch.answers().stream().map(answers::get).toList();
    Tallies.ofBatch(SURVEY, Floors.STANDARD, given)
        .byItem()
        .forEach(
            (series, tally) -> {
              for (int person : batch.answers()) {
                Answer answer = answers.get(person);
                boolean asked =
                    Tallies.Series.of(SURVEY, answer.questionSet(), SCORE)
                        .filter(series::equals)
                        .isPresent();
                if (asked && answer.number(SCORE).isPresent()) {
                  persons.computeIfAbsent(series, one -> new BitSet()).set(person);
                }
              }
            });
  }

  private static BatchGroup<Answer> told(BatchGroup<Integer> group, List<Answer> answers) {
    return new BatchGroup<>(
        group.length(),
        group.first(),
        group.kind(),
        group.client(),
        group.batches().stream()
            .map(batch -> batch(batch.answers().stream().map(answers::get).toList()))
            .toList());
  }

  private static final DriverTally NOBODY = DriverTally.NONE;

  @SafeVarargs
  private static DriverTally of(BatchGroup<Answer>... groups) {
    return new DriversOfGroups(SURVEY, Floors.STANDARD).of(List.of(groups));
  }

  @SafeVarargs
  private static BatchGroup<Answer> group(Batch<Answer>... batches) {
    return new BatchGroup<>(
        PeriodLength.MONTH,
        LocalDate.of(2026, 1, 1),
        DepartmentKind.INTERNAL,
        Optional.empty(),
        List.of(batches));
  }

  private static Batch<Answer> batch(List<Answer> answers) {
    return new Batch<>(
        PeriodLength.MONTH,
        LocalDate.of(2026, 1, 1),
        DepartmentKind.INTERNAL,
        Optional.empty(),
        answers);
  }

  private static Batch<Answer> batch(List<Answer> some, List<Answer> others) {
    return batch(Stream.concat(some.stream(), others.stream()).toList());
  }

  private static Batch<Answer> batch(Answer one, List<Answer> others) {
    return batch(List.of(one), others);
  }

  private static Batch<Answer> batch(List<Answer> others, Answer one) {
    return batch(others, List.of(one));
  }

  private static List<Answer> times(int count, Answer answer) {
    return Collections.nCopies(count, answer);
  }

  /** Answers of another tool that lack the score. */
  private static List<Answer> unscored(int count) {
    return times(
        count, Answer.checkEarlier(SURVEY.questions(2).orElseThrow(), Map.of()).orElseThrow());
  }

  private static Answer answer(int set, int score, String picked) {
    Map<String, String> written = new HashMap<>();
    written.put("choose-again", Integer.toString(score));
    if (!picked.isEmpty()) {
      written.put("drivers", picked);
    }
    return Answer.check(SURVEY.questions(set).orElseThrow(), written).orElseThrow();
  }

  private static Item worded(String id, ItemKind kind) {
    return new Item(
        new ItemId(id), kind, Optional.empty(), new TreeMap<>(Map.of("en", "And why was that?")));
  }

  @SafeVarargs
  private static Survey survey(List<Item>... sets) {
    List<QuestionSet> numbered = new ArrayList<>();
    for (List<Item> items : sets) {
      int number = numbered.size() + 1;
      numbered.add(
          new QuestionSet(number, Instant.parse("2026-0%d-01T00:00:00Z".formatted(number)), items));
    }
    return new Survey(
        new SurveyId("s"),
        "S",
        new DepartmentId("it"),
        Instrument.TRANSACTIONAL,
        Audience.BOTH,
        List.of(),
        AnswerMode.ANONYMOUS,
        100,
        true,
        numbered);
  }
}
