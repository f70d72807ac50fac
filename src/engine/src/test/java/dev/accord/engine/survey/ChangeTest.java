package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.accord.engine.agreement.ItemKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes that stand side by side are no surer of one than of all. */
class ChangeTest {
  private static final int TABLES = 3_000;
  private static final int QUESTIONS = 6;

  /** Of usual tables of the standard normal distribution. */
  @ParameterizedTest
  @CsvSource({
    "0.05, 1.959964",
    "0.025, 2.241403",
    "0.01, 2.575829",
    "0.001, 3.290527",
    "0.5, 0.674490"
  })
  void the_quantile_of_a_chance_in_both_directions(double chance, double quantile) {
    assertThat(Normal.quantile(chance)).isCloseTo(quantile, within(0.0000005));
  }

  @Test
  void one_change_is_as_sure_beside_none_as_alone() {
    Change up = share(48, 80, 56, 70);

    assertThat(Change.together(List.of(up))).containsExactly(up.trend());
    assertThat(Change.together(List.of())).isEmpty();
  }

  @Test
  void a_change_that_is_just_clear_alone_is_none_beside_many_that_are_not() {
    Change barely = share(48, 80, 56, 74);
    Change same = share(40, 80, 40, 80);

    assertThat(barely.trend()).contains(Trend.UP);
    assertThat(Change.together(List.of(same, barely, same, same)))
        .containsOnly(Optional.of(Trend.SAME));
  }

  @Test
  void changes_of_too_few_answers_say_nothing_and_count_for_nothing() {
    Change barely = share(48, 80, 56, 74);
    Change few = share(9, 9, 0, 9);

    assertThat(Change.together(List.of(few, barely, few, few)))
        .containsExactly(
            Optional.empty(), Optional.of(Trend.UP), Optional.empty(), Optional.empty());
  }

  @Test
  void together_they_say_nothing_that_none_says_alone_whatever_their_order() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(8); i++) {
        int before = 5 + random.nextInt(60);
        int after = 5 + random.nextInt(60);
        changes.add(share(random.nextInt(before + 1), before, random.nextInt(after + 1), after));
      }
      List<Optional<Trend>> together = Change.together(changes);
      for (int i = 0; i < changes.size(); i++) {
        Optional<Trend> alone = changes.get(i).trend();
        assertThat(together.get(i)).as("seed %d", seed).isIn(alone, alone.map(trend -> Trend.SAME));
      }
      List<Change> turned = new ArrayList<>(changes);
      Collections.reverse(turned);
      List<Optional<Trend>> back = new ArrayList<>(Change.together(turned));
      Collections.reverse(back);
      assertThat(back).as("seed %d", seed).isEqualTo(together);
    }
  }

  @Test
  void of_many_tables_in_which_nothing_moves_one_in_twenty_at_most_has_an_arrow() {
    Random random = new Random(1);
    int alone = 0;
    int together = 0;
    for (int table = 0; table < TABLES; table++) {
      List<Change> changes = new ArrayList<>();
      for (int question = 0; question < QUESTIONS; question++) {
        changes.add(share(good(random), 80, good(random), 80));
      }
      alone += moves(changes.stream().map(Change::trend).toList());
      together += moves(Change.together(changes));
    }
    assertThat(alone).as("tables of %d", TABLES).isGreaterThan(TABLES / 5);
    assertThat(together).as("tables of %d", TABLES).isBetween(TABLES / 50, TABLES / 20);
  }

  private static int good(Random random) {
    int good = 0;
    for (int i = 0; i < 80; i++) {
      good += random.nextInt(10) < 7 ? 1 : 0;
    }
    return good;
  }

  private static int moves(List<Optional<Trend>> trends) {
    return trends.stream().allMatch(Optional.of(Trend.SAME)::equals) ? 0 : 1;
  }

  private static Change share(int goodBefore, int before, int goodAfter, int after) {
    return Change.of(item(goodBefore, before), item(goodAfter, after));
  }

  private static ItemScore item(int good, int answers) {
    List<Integer> given = new ArrayList<>(Collections.nCopies(good, 5));
    given.addAll(Collections.nCopies(answers - good, 1));
    return new ItemScore(ItemKind.AGREEMENT, Tally.of(given));
  }
}
