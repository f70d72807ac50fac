package dev.accord.engine.survey;

import static dev.accord.engine.survey.DriverScene.QUICK;
import static dev.accord.engine.survey.DriverScene.answer;
import static dev.accord.engine.survey.DriverScene.batch;
import static dev.accord.engine.survey.DriverScene.group;
import static dev.accord.engine.survey.DriverScene.of;
import static dev.accord.engine.survey.DriverScene.times;
import static dev.accord.engine.survey.DriverScene.unscored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Driver;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DriversOfGroupsTest {
  private static final DriverTally NOBODY = DriverTally.NONE;

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
}
