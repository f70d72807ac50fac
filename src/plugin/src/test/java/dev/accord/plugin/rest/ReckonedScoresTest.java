package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.plugin.Samples;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.survey.AnswerBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was reckoned of a period is told again as long as it is true. */
class ReckonedScoresTest extends SurveyScene {
  private static final DepartmentId FINANCE = new DepartmentId("finance");
  private static final PeriodLabel OCTOBER = PeriodLabel.parse("2026-10");

  /** Who was reckoned, question by question. */
  private final List<Set<DepartmentId>> reckoned = new ArrayList<>();

  private ScoreBook scores = ScoreBook.NONE;

  @BeforeEach
  void watch() {
    scores = scores(10);
  }

  private ScoreBook scores(int most) {
    AskedClients asked = new AskedClients(figuresBean(), bench.plugin.rules);
    ScoreBook watched =
        new ScoreBook() {
          @Override
          public Optional<Score> chooseAgain(
              DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period) {
            return asked.chooseAgain(provider, client, period);
          }

          @Override
          public Map<DepartmentId, Score> chooseAgain(
              Collection<DepartmentId> providers,
              Optional<DepartmentId> client,
              PeriodLabel period) {
            reckoned.add(Set.copyOf(providers));
            return asked.chooseAgain(providers, client, period);
          }
        };
    AnswerBook answers = new AnswerBook(bench.plugin.stores, bench.plugin.clock);
    return new ReckonedScores(watched, answers, bench.plugin.rules, most);
  }

  @Test
  void reckons_once_what_somebody_answered_and_again_what_nobody_did() {
    take(9, 10, 9, 3, 8);

    assertThat(points(OCTOBER)).isEqualTo("40");
    assertThat(points(OCTOBER)).isEqualTo("40");
    assertThat(reckoned).containsExactly(Set.of(IT, FINANCE), Set.of(FINANCE));
    assertThat(together(OCTOBER).get(FINANCE))
        .extracting(ScoreBook.Score::body)
        .isEqualTo(ScoreBody.hidden("NO_ANSWERS"));
  }

  @Test
  void reckons_anew_whom_an_answer_is_about_and_everybody_after_a_change_of_definitions() {
    take(9, 10, 9, 3, 8);
    for (int i = 0; i < 5; i++) {
      named(FINANCE, 10);
    }
    assertThat(points(OCTOBER)).isEqualTo("40");

    named(IT, 0);
    assertThat(points(OCTOBER)).isEqualTo("16");
    assertThat(points(OCTOBER)).isEqualTo("16");
    assertThat(bench.plugin.configure(Samples.document()).problems()).isEmpty();
    together(OCTOBER);

    Set<DepartmentId> both = Set.of(IT, FINANCE);
    assertThat(reckoned).containsExactly(both, Set.of(IT), both);
  }

  @Test
  void reckons_a_period_that_goes_on_each_time() {
    PeriodLabel november = PeriodLabel.parse("2026-11");
    together(november);
    together(november);

    assertThat(reckoned).containsExactly(Set.of(IT, FINANCE), Set.of(IT, FINANCE));
  }

  @Test
  void keeps_scores_apart_by_client_and_period() {
    take(9, 10, 9, 3, 8);
    assertThat(points(OCTOBER)).isEqualTo("40");
    assertThat(scores.chooseAgain(List.of(IT), Optional.of(IT), OCTOBER).get(IT))
        .extracting(ScoreBook.Score::points)
        .as("of another client")
        .isEqualTo(Optional.empty());
    together(PeriodLabel.parse("2026-09"));
    assertThat(points(OCTOBER)).isEqualTo("40");

    Set<DepartmentId> both = Set.of(IT, FINANCE);
    assertThat(reckoned).containsExactly(both, Set.of(IT), both, Set.of(FINANCE));
  }

  @Test
  void keeps_no_more_than_it_has_room_for_and_forgets_what_it_kept_first() {
    scores = scores(1);
    take(9, 10, 9, 3, 8);
    for (int i = 0; i < 5; i++) {
      named(FINANCE, 10);
    }
    for (DepartmentId one : List.of(IT, IT, FINANCE, FINANCE, IT)) {
      scores.chooseAgain(List.of(one), Optional.empty(), OCTOBER);
    }
    assertThat(reckoned).containsExactly(Set.of(IT), Set.of(FINANCE), Set.of(IT));
  }

  private String points(PeriodLabel period) {
    return Objects.requireNonNull(together(period).get(IT)).points().orElseThrow().toString();
  }

  private Map<DepartmentId, ScoreBook.Score> together(PeriodLabel period) {
    return scores.chooseAgain(List.of(IT, FINANCE), Optional.empty(), period);
  }
}
