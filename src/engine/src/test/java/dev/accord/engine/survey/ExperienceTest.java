package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.compliance.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceTest {
  /** 18/6 of 30 is +40 with 9 to 64. */
  @ParameterizedTest(name = "{0}/{1} of {2}, at least {3} of {4}, baseline {5}: {6}")
  @CsvSource({
    "18, 6,  30, 40,  20, true,  MET",
    "18, 6,  30, 40.01, 20, true, WATCH",
    "18, 6,  30, 63,  20, true,  WATCH",
    "18, 6,  30, 64,  20, true,  MISSED",
    "18, 6,  30, 65,  20, false, BASELINE",
    "18, 6,  30, 40,  30, true,  MET",
    "18, 6,  30, 40,  31, true,  TOO_FEW",
    "18, 6,  30, 40,  31, false, TOO_FEW",
    "0,  30, 30, -100, 5, true,  MET",
    "1,  0,  3,  33.33, 3, true, MET",
    "1,  0,  3,  33.34, 3, true, WATCH",
  })
  void a_choose_again_clause(
      int promoters,
      int detractors,
      int answers,
      BigDecimal atLeast,
      int minimum,
      boolean baseline,
      ExperienceVerdict verdict) {
    Map<SurveyQuestion, Tally> given = new EnumMap<>(SurveyQuestion.class);
    given.put(SurveyQuestion.CHOOSE_AGAIN, net(promoters, detractors, answers));

    assertThat(verdict(SurveyQuestion.CHOOSE_AGAIN, atLeast, minimum, given, baseline))
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} times 4 and {1} times 2, at least {2}: {3}")
  @CsvSource({
    "20, 0,  4,    MET",
    "19, 1,  3.9,  MET",
    "19, 1,  3.91, WATCH",
    "10, 10, 3,    MET",
    "10, 10, 4.5,  MISSED",
    "3,  2,  4,    WATCH",
  })
  void a_clause_on_a_mean(int fours, int twos, BigDecimal atLeast, ExperienceVerdict verdict) {
    List<Integer> numbers = new ArrayList<>(Collections.nCopies(fours, 4));
    numbers.addAll(Collections.nCopies(twos, 2));

    assertThat(
            verdict(
                SurveyQuestion.ACCURACY,
                atLeast,
                5,
                Map.of(SurveyQuestion.ACCURACY, Tally.of(numbers)),
                true))
        .isEqualTo(verdict);
  }

  @Test
  void a_clause_on_the_whole_needs_all_five_questions_and_counts_the_fewest_answers() {
    Map<SurveyQuestion, Tally> given = five(4, 4, 4, 4, 4);

    assertThat(verdict(SurveyQuestion.OVERALL, new BigDecimal("4"), 5, given, true))
        .isEqualTo(ExperienceVerdict.MET);
    given.put(SurveyQuestion.ACCURACY, Tally.of(List.of(4, 4)));
    assertThat(verdict(SurveyQuestion.OVERALL, new BigDecimal("4"), 5, given, true))
        .isEqualTo(ExperienceVerdict.TOO_FEW);
    given.remove(SurveyQuestion.ACCURACY);
    assertThat(verdict(SurveyQuestion.OVERALL, new BigDecimal("4"), 5, given, true))
        .isEqualTo(ExperienceVerdict.NO_DATA);
  }

  /** 3.3, 3.4, 3.5, 3.6 and 3.7 are 3.5 in the mean, though no computer adds them up so. */
  @Test
  void a_mean_of_means_that_is_the_target_meets_it() {
    Map<SurveyQuestion, Tally> given = new EnumMap<>(SurveyQuestion.class);
    int threes = 7;
    for (SurveyQuestion question : five(1, 1, 1, 1, 1).keySet()) {
      List<Integer> numbers = new ArrayList<>(Collections.nCopies(threes, 3));
      numbers.addAll(Collections.nCopies(10 - threes, 4));
      given.put(question, Tally.of(numbers));
      threes--;
    }

    assertThat(verdict(SurveyQuestion.OVERALL, new BigDecimal("3.5"), 5, given, true))
        .isEqualTo(ExperienceVerdict.MET);
    assertThat(verdict(SurveyQuestion.OVERALL, new BigDecimal("3.51"), 5, given, true))
        .isEqualTo(ExperienceVerdict.WATCH);
  }

  @Test
  void only_three_of_the_verdicts_count() {
    assertThat(Arrays.stream(ExperienceVerdict.values()).filter(ExperienceVerdict::isVerdict))
        .containsExactly(ExperienceVerdict.MET, ExperienceVerdict.WATCH, ExperienceVerdict.MISSED);
  }

  @Test
  void a_higher_target_is_never_easier() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Map<SurveyQuestion, Tally> given = new EnumMap<>(SurveyQuestion.class);
      given.put(
          SurveyQuestion.CHOOSE_AGAIN,
          Tally.of(random.ints(5 + random.nextInt(40), 0, 11).boxed().toList()));
      ExperienceVerdict before = ExperienceVerdict.MET;
      for (int target = -100; target <= 100; target++) {
        ExperienceVerdict verdict =
            verdict(SurveyQuestion.CHOOSE_AGAIN, BigDecimal.valueOf(target), 5, given, true);
        assertThat(verdict).as("seed %d", seed).isGreaterThanOrEqualTo(before);
        before = verdict;
      }
    }
  }

  @Test
  void gaps_are_of_the_figures_shown_with_the_widest_first() {
    Map<SurveyQuestion, Tally> own = five(5, 4, 4, 3, 4);
    Map<SurveyQuestion, Tally> clients = five(3, 4, 5, 3, 2);
    clients.remove(SurveyQuestion.PROFESSIONALISM);
    own.put(SurveyQuestion.CHOOSE_AGAIN, net(1, 0, 1));
    clients.put(SurveyQuestion.CHOOSE_AGAIN, net(5, 0, 9));

    assertThat(Gap.of(own, clients))
        .extracting(Gap::question, gap -> gap.own() + " " + gap.clients() + " " + gap.gap())
        .containsExactly(
            tuple(SurveyQuestion.RESPONSE_TIME, "5.0 3.0 -2.0"),
            tuple(SurveyQuestion.COMMUNICATION, "4.0 2.0 -2.0"),
            tuple(SurveyQuestion.RESOLUTION_TIME, "4.0 4.0 0.0"),
            tuple(SurveyQuestion.ACCURACY, "4.0 5.0 1.0"));
  }

  @ParameterizedTest(name = "{0}, {1}/{2} of 10: {3}")
  @CsvSource({
    "ON_TARGET,     6, 2, GREEN_GREEN",
    "ON_TARGET,     2, 2, GREEN_GREEN",
    "ON_TARGET,     2, 3, GREEN_RED",
    "BELOW,         6, 2, RED_GREEN",
    "CLEARLY_BELOW, 2, 6, RED_RED",
    "TOO_FEW,       6, 2, UNKNOWN",
    "NO_DATA,       6, 2, UNKNOWN",
  })
  void a_place_is_of_clocks_and_clients(
      Finding clocks, int promoters, int detractors, Quadrant place) {
    Shown score = Shown.of(new NetScore(promoters, detractors, 10));

    assertThat(Quadrant.of(clocks, Optional.of(score))).isEqualTo(place);
    assertThat(Quadrant.of(clocks, Optional.empty())).isEqualTo(Quadrant.UNKNOWN);
  }

  private static ExperienceVerdict verdict(
      SurveyQuestion question,
      BigDecimal atLeast,
      int minimum,
      Map<SurveyQuestion, Tally> given,
      boolean baseline) {
    ExperienceMetric clause =
        new ExperienceMetric(
            new MetricId("m"), "Clients", Side.PROVIDER, 1, question, atLeast, minimum);
    return ExperienceVerdict.of(clause, Measure.of(question, given, Population.ENDLESS), baseline);
  }

  private static Tally net(int promoters, int detractors, int answers) {
    List<Integer> numbers = new ArrayList<>(Collections.nCopies(promoters, 9));
    numbers.addAll(Collections.nCopies(detractors, 6));
    numbers.addAll(Collections.nCopies(answers - promoters - detractors, 7));
    return Tally.of(numbers);
  }

  /** Ten answers to each of the five, all the same. */
  private static Map<SurveyQuestion, Tally> five(int... numbers) {
    List<SurveyQuestion> questions =
        List.of(
            SurveyQuestion.RESPONSE_TIME,
            SurveyQuestion.RESOLUTION_TIME,
            SurveyQuestion.ACCURACY,
            SurveyQuestion.PROFESSIONALISM,
            SurveyQuestion.COMMUNICATION);
    Map<SurveyQuestion, Tally> given = new EnumMap<>(SurveyQuestion.class);
    for (int i = 0; i < numbers.length; i++) {
      given.put(questions.get(i), Tally.of(Collections.nCopies(10, numbers[i])));
    }
    return given;
  }
}
