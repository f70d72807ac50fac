package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Tallies.Series;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalliesTest {
  private static final ItemId EFFORT = new ItemId("effort");
  private static final ItemId CHOOSE_AGAIN = new ItemId("choose-again");

  /** Set 1 and 2 ask for effort in the standard words, 3 in others, 4 not, 5 as 1 did. */
  private static final Survey SURVEY =
      survey(
          set(1, Item.standard("choose-again"), Item.standard("effort")),
          set(2, Item.standard("effort"), Item.standard("choose-again")),
          set(3, Item.standard("choose-again"), reworded()),
          set(4, Item.standard("choose-again")),
          set(5, Item.standard("choose-again"), Item.standard("effort")));

  @ParameterizedTest(name = "effort of set {0} is the series since {1}")
  @CsvSource({"1, 1", "2, 1", "3, 3", "4, 0", "5, 5", "6, 0"})
  void another_wording_begins_another_series(int set, int since) {
    assertThat(Series.of(SURVEY, set, EFFORT))
        .isEqualTo(since == 0 ? Optional.empty() : Optional.of(new Series(EFFORT, since)));
  }

  @Test
  void a_series_goes_on_where_an_item_only_moved() {
    assertThat(Series.of(SURVEY, 5, CHOOSE_AGAIN)).contains(new Series(CHOOSE_AGAIN, 1));
  }

  @Test
  void an_item_that_few_of_a_batch_could_answer_is_left_out_of_it() {
    List<Answer> batch = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      batch.add(answer(1, 9, i < 4 ? "7" : "CANNOT_SAY"));
    }

    Tallies tallies = Tallies.ofBatch(SURVEY, Floors.STANDARD, batch);

    assertThat(tallies.of(new Series(CHOOSE_AGAIN, 1)).size()).isEqualTo(6);
    assertThat(tallies.of(new Series(EFFORT, 1))).isEqualTo(Tally.NONE);
    assertThat(Tallies.ofAttributed(SURVEY, batch).of(new Series(EFFORT, 1)).counts())
        .isEqualTo(Map.of(7, 4));
  }

  @Test
  void those_who_cannot_say_are_in_no_mean() {
    List<Answer> batch = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      batch.add(answer(1, 9, i < 5 ? "6" : "CANNOT_SAY"));
    }

    Tally effort = Tallies.ofBatch(SURVEY, Floors.STANDARD, batch).of(new Series(EFFORT, 1));

    assertThat(effort.size()).isEqualTo(5);
    assertThat(new ItemScore(ItemKind.EFFORT, effort).mean()).isEqualTo(6);
  }

  @Test
  void each_wording_within_a_batch_is_counted_by_itself() {
    List<Answer> batch = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      batch.add(answer(i < 7 ? 2 : 3, 9, "5"));
    }

    Tallies tallies =
        Tallies.ofBatch(SURVEY, Floors.STANDARD, batch)
            .plus(Tallies.ofBatch(SURVEY, Floors.STANDARD, batch));

    assertThat(tallies.of(new Series(EFFORT, 1)).size()).isEqualTo(14);
    assertThat(tallies.of(new Series(EFFORT, 3)).size()).isZero();
    assertThat(tallies.of(new Series(CHOOSE_AGAIN, 1)).size()).isEqualTo(18);
    assertThat(tallies.plus(Tallies.NONE)).isEqualTo(tallies);
  }

  /** Persons who could not say, or were asked otherwise, differ from item to item. */
  @Test
  void no_combination_of_an_items_figures_is_of_fewer_people_than_the_floor() {
    int shown = 0;
    for (long seed = 0; seed < 60; seed++) {
      History history = History.of(seed, Floors.STANDARD);
      Random random = new Random(seed);
      List<Answer> answers =
          history.given.stream()
              .map(
                  one ->
                      answer(2 + random.nextInt(2), 9, random.nextInt(3) == 0 ? "CANNOT_SAY" : "5"))
              .toList();
      for (int since : new int[] {1, 3}) {
        Series series = new Series(EFFORT, since);
        Set<BitSet> figures = new HashSet<>();
        for (BitSet figure : history.scoreFigures) {
          BitSet counted = new BitSet();
          history.batches.stream()
              .filter(batch -> figure.get(batch.answers().get(0)))
              .forEach(batch -> counted.or(counted(batch, answers, series)));
          figures.add(counted);
          shown += counted.isEmpty() ? 0 : 1;
        }
        assertThat(LinearSolver.fewestBelow(5, figures, answers.size()))
            .as("seed %d", seed)
            .isZero();
      }
    }
    assertThat(shown).isGreaterThan(200);
  }

  /** Who of a batch is in the tally of the series, if it counts the batch. */
  private static BitSet counted(Batch<Integer> batch, List<Answer> answers, Series series) {
    List<Answer> given = batch.answers().stream().map(answers::get).toList();
    Tally tally = Tallies.ofBatch(SURVEY, Floors.STANDARD, given).of(series);
    BitSet counted = new BitSet();
    for (int person : batch.answers()) {
      Answer answer = answers.get(person);
      boolean asked =
          Series.of(SURVEY, answer.questionSet(), EFFORT).filter(series::equals).isPresent();
      if (tally.size() > 0 && asked && answer.number(EFFORT).isPresent()) {
        counted.set(person);
      }
    }
    assertThat(tally.size()).isEqualTo(counted.cardinality());
    return counted;
  }

  @Test
  void a_distribution_asks_for_more_answers_than_a_score() {
    List<Answer> group = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      group.add(answer(1, 9, i < 7 ? "7" : "CANNOT_SAY"));
    }

    Tallies tallies = Tallies.ofGroup(SURVEY, Floors.STANDARD, group);

    assertThat(tallies.of(new Series(CHOOSE_AGAIN, 1)).counts()).isEqualTo(Map.of(9, 8));
    assertThat(tallies.of(new Series(EFFORT, 1))).isEqualTo(Tally.NONE);
  }

  private static Answer answer(int set, int score, String effort) {
    return Answer.check(
            SURVEY.questions(set).orElseThrow(),
            Map.of("choose-again", Integer.toString(score), "effort", effort))
        .orElseThrow();
  }

  private static Item reworded() {
    return new Item(
        EFFORT,
        ItemKind.EFFORT,
        Optional.empty(),
        new TreeMap<>(Map.of("en", "Was it easy to get it done?")));
  }

  private static QuestionSet set(int number, Item... items) {
    return new QuestionSet(
        number, Instant.parse("2026-0%d-01T00:00:00Z".formatted(number)), List.of(items));
  }

  private static Survey survey(QuestionSet... sets) {
    return Surveys.aboutIt(List.of(sets));
  }
}
