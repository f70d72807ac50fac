package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.compliance.WilsonInterval;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The intervals are those of the specification's tables; the rest holds for whatever answers. */
class ScoresTest {
  @ParameterizedTest(name = "{0}/{1} of {2}: {3}, {4} to {5}")
  @CsvSource({
    "3,  1,  5,   40, -30, 80",
    "6,  2,  10,  40, -13, 74",
    "12, 4,  20,  40, 2,   67",
    "18, 6,  30,  40, 9,   64",
    "60, 20, 100, 40, 23,  54",
  })
  void a_choose_again_score_has_an_adjusted_wald_interval(
      int promoters, int detractors, int answers, int point, int low, int high) {
    NetScore score = new NetScore(promoters, detractors, answers);
    Interval interval = score.interval(Population.ENDLESS);

    assertThat(Shown.of(score)).hasToString(Integer.toString(point));
    assertThat(Shown.end(interval.low(), 0)).hasToString(Integer.toString(low));
    assertThat(Shown.end(interval.high(), 0)).hasToString(Integer.toString(high));
  }

  @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
  @CsvSource({
    "5,   5,    56.6, 100.0",
    "10,  10,   72.2, 100.0",
    "19,  20,   76.4, 99.1",
    "38,  40,   83.5, 98.6",
    "95,  100,  88.8, 97.8",
    "475, 500,  92.7, 96.6",
    "950, 1000, 93.5, 96.2",
  })
  void a_share_of_good_answers_has_a_wilson_interval(int good, int all, String low, String high) {
    Interval interval = item(good, all).shareInterval(Population.ENDLESS).scaled(100, 0);

    assertThat(Shown.end(interval.low(), 1)).hasToString(low);
    assertThat(Shown.end(interval.high(), 1)).hasToString(high);
  }

  @Test
  void seventy_three_good_answers_in_a_row_are_needed_to_be_sure_of_95_percent() {
    assertThat(WilsonInterval.of(72, 72).low()).isLessThan(0.95);
    assertThat(WilsonInterval.of(73, 73).low()).isGreaterThan(0.95);
  }

  @ParameterizedTest(name = "{0} of {1} people: margin times {2}")
  @CsvSource({
    "5,  10,  1",
    "6,  10,  0.6667",
    "10, 10,  0",
    "12, 10,  0",
    "60, 100, 0.6356",
    "50, 100, 1",
    "60, 101, 1",
  })
  void a_correction_holds_where_more_than_half_of_a_small_department_answered(
      int answers, int people, double factor) {
    Population population = new Population(people);

    assertThat(population.factor(answers)).isCloseTo(factor, within(0.00005));
    assertThat(population.corrects(answers)).isEqualTo(factor < 1);
    assertThat(Population.ENDLESS.factor(answers)).isEqualTo(1);
  }

  @Test
  void a_corrected_interval_lies_within_the_uncorrected_one_and_is_the_point_when_all_answered() {
    NetScore net = new NetScore(6, 2, 10);
    ItemScore item = item(8, 10);

    assertThat(net.interval(new Population(10))).isEqualTo(new Interval(40, 40));
    assertThat(item.shareInterval(new Population(10))).isEqualTo(new Interval(0.8, 0.8));
    assertThat(inside(net.interval(new Population(15)), net.interval(Population.ENDLESS))).isTrue();
    assertThat(
            inside(item.shareInterval(new Population(15)), item.shareInterval(Population.ENDLESS)))
        .isTrue();
  }

  @ParameterizedTest(name = "{0}/{1} of {2}, then {3}/{4} of {5}: {6}")
  @CsvSource({
    "60, 20, 100, 80, 5,  100, UP",
    "80, 5,  100, 60, 20, 100, DOWN",
    "60, 20, 100, 65, 15, 100, SAME",
    "9,  0,  9,   0,  9,  9,   ",
    "10, 0,  10,  0,  9,  9,   ",
    "10, 0,  10,  0,  10, 10,  DOWN",
    "600, 200, 1000, 650, 160, 1000, UP",
  })
  void a_score_moved_when_the_interval_of_the_difference_excludes_0(
      int p1, int d1, int n1, int p2, int d2, int n2, @Nullable Trend trend) {
    assertThat(Change.of(new NetScore(p1, d1, n1), new NetScore(p2, d2, n2)).trend())
        .isEqualTo(Optional.ofNullable(trend));
  }

  /**
   * The first row is Newcombe's own example (1998, method 10): 56/70 less 48/80, 0.0524 to 0.3339.
   */
  @ParameterizedTest(name = "{0} of {1}, then {2} of {3}: {4} to {5}, {6}")
  @CsvSource({
    "48, 80, 56, 70, 0.0524,  0.3339, UP",
    "56, 70, 48, 80, -0.3339, -0.0524, DOWN",
    "9,  10, 3,  10, -0.8090, -0.1705, DOWN",
    "38, 40, 39, 40, -0.0849, 0.1419, SAME",
  })
  void a_share_moved_by_newcombes_interval(
      int good1, int n1, int good2, int n2, double low, double high, Trend trend) {
    Interval change = item(good2, n2).since(item(good1, n1), Interval.Z);

    assertThat(change.low()).isCloseTo(low, within(0.00006));
    assertThat(change.high()).isCloseTo(high, within(0.00006));
    assertThat(Change.of(item(good1, n1), item(good2, n2)).trend()).contains(trend);
  }

  @Test
  void an_index_is_the_plain_mean_of_five_means_however_many_answered_each() {
    Map<SurveyQuestion, ItemScore> scores = new EnumMap<>(SurveyQuestion.class);
    scores.put(SurveyQuestion.RESPONSE_TIME, rated(5, 5, 5, 5));
    scores.put(SurveyQuestion.RESOLUTION_TIME, rated(1, 2));
    scores.put(SurveyQuestion.ACCURACY, rated(4));
    scores.put(SurveyQuestion.PROFESSIONALISM, rated(3, 3, 3));
    assertThat(Index.of(scores)).isEmpty();

    scores.put(SurveyQuestion.COMMUNICATION, rated(4, 5));
    Index index = Index.of(scores).orElseThrow();

    assertThat(index.mean()).isCloseTo((5 + 1.5 + 4 + 3 + 4.5) / 5, within(1e-12));
    assertThat(index.answers()).isEqualTo(1);
    assertThat(Shown.of(index)).hasToString("3.6");
    assertThat(inside(new Interval(3.6, 3.6), index.interval(Population.ENDLESS))).isTrue();
  }

  @ParameterizedTest(name = "{0} / {1} of {2} shows {3}")
  @CsvSource({
    "0, 61, 200, -31",
    "61, 0, 200, 30",
    "1, 1, 3, 0",
    "0, 1, 3, -34",
    "1, 0, 3, 33",
    "0, 5, 5, -100",
  })
  void a_score_is_shown_rounded_down(int promoters, int detractors, int answers, String shown) {
    assertThat(Shown.of(new NetScore(promoters, detractors, answers))).hasToString(shown);
  }

  @Test
  void shows_shares_means_and_gaps() {
    ItemScore score = rated(5, 4, 4, 2, 3, 4);

    assertThat(Shown.mean(score)).hasToString("3.6");
    assertThat(Shown.share(score)).hasToString("66.6");
    assertThat(Shown.mean(score).minus(Shown.mean(rated(4, 4, 5, 5, 4)))).hasToString("-0.8");
    assertThat(Shown.mean(score).minus(Shown.mean(score))).hasToString("0.0");
    assertThat(Shown.end(-0.4, 0)).hasToString("0");
  }

  @Test
  void a_turnout_has_no_rate_where_nobody_was_asked() {
    Turnout turnout = new Turnout(300, 241, 240, 96).plus(new Turnout(0, 0, 0, 0));

    assertThat(turnout.responseRate()).hasToString("Optional[40.0]");
    assertThat(turnout.coverage()).hasToString("Optional[80.3]");
    assertThat(new Turnout(0, 0, 0, 0).responseRate()).isEmpty();
    assertThat(new Turnout(0, 0, 0, 0).coverage()).isEmpty();
  }

  @Test
  void effort_counts_5_to_7_as_good() {
    ItemScore effort = new ItemScore(ItemKind.EFFORT, Tally.of(List.of(4, 5, 7, 1)));

    assertThat(effort.good()).isEqualTo(2);
    assertThat(effort.mean()).isEqualTo(4.25);
  }

  @Test
  void whatever_is_answered_points_lie_in_their_intervals_and_intervals_on_their_scales() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<Integer> given = new ArrayList<>();
      int answers = 2 + random.nextInt(40);
      for (int i = 0; i < answers; i++) {
        given.add(random.nextInt(11));
      }
      Population population = new Population(answers + random.nextInt(60));
      NetScore net = NetScore.of(Tally.of(given));
      ItemScore item =
          new ItemScore(
              ItemKind.AGREEMENT, Tally.of(given.stream().map(number -> 1 + number / 3).toList()));

      liesIn(seed, net.point(), net.interval(population), -100, 100);
      liesIn(seed, item.share(), item.shareInterval(population), 0, 1);
      liesIn(seed, item.mean(), item.meanInterval(population), 1, 5);
      assertThat(Change.of(net, net).trend().orElse(Trend.SAME)).isEqualTo(Trend.SAME);
      assertThat(Change.of(item, item).trend().orElse(Trend.SAME)).isEqualTo(Trend.SAME);
    }
  }

  @Test
  void tallies_of_parts_add_up_to_the_tally_of_all() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Integer> one = random.ints(random.nextInt(20), 0, 11).boxed().toList();
      List<Integer> other = random.ints(random.nextInt(20), 0, 11).boxed().toList();
      List<Integer> all = new ArrayList<>(one);
      all.addAll(other);

      Tally tally = Tally.of(one).plus(Tally.of(other));

      assertThat(tally).as("seed %d", seed).isEqualTo(Tally.of(all));
      assertThat(tally.size()).isEqualTo(all.size());
      assertThat(tally.sum()).isEqualTo(all.stream().mapToLong(Integer::longValue).sum());
      assertThat(tally.between(0, 6) + tally.between(7, 8) + tally.between(9, 10))
          .isEqualTo(all.size());
    }
  }

  private static void liesIn(long seed, double point, Interval interval, int least, int most) {
    assertThat(point)
        .as("seed %d: %s", seed, interval)
        .isBetween(interval.low() - 1e-9, interval.high() + 1e-9);
    assertThat(interval.low()).as("seed %d", seed).isGreaterThanOrEqualTo(least);
    assertThat(interval.high()).as("seed %d", seed).isLessThanOrEqualTo(most);
  }

  private static boolean inside(Interval inner, Interval outer) {
    return outer.low() <= inner.low() && inner.high() <= outer.high();
  }

  private static ItemScore item(int good, int all) {
    return new ItemScore(
        ItemKind.AGREEMENT, new Tally(new TreeMap<>(Map.of(4, good, 2, all - good))));
  }

  private static ItemScore rated(Integer... numbers) {
    return new ItemScore(ItemKind.AGREEMENT, Tally.of(List.of(numbers)));
  }
}
