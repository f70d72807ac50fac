package dev.accord.engine.survey;

import static dev.accord.engine.survey.DriverScene.QUICK;
import static dev.accord.engine.survey.DriverScene.SCORE;
import static dev.accord.engine.survey.DriverScene.SURVEY;
import static dev.accord.engine.survey.DriverScene.answer;
import static dev.accord.engine.survey.DriverScene.batch;
import static dev.accord.engine.survey.DriverScene.unscored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Driver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whoever adds and subtracts drivers, distributions and scores finds no fewer people than the
 * floor.
 */
class DriversSolvedTest {
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
}
