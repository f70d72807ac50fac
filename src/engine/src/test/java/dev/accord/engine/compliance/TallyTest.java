package dev.accord.engine.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void the_sum_of_many_is_what_one_after_the_other_comes_to() {
    Random random = new Random(9);
    for (int many = 0; many < 60; many++) {
      List<Tally> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        Tally one = drawn(random);
        all.add(random.nextInt(4) == 0 ? one.negated() : one);
      }

      assertThat(Tally.sum(all)).isEqualTo(all.stream().reduce(Tally.NONE, Tally::plus));
    }
  }

  @Test
  void the_sum_of_what_takes_itself_back_is_none() {
    Tally one = drawn(new Random(1));

    assertThat(Tally.sum(List.of(one, one.negated())).isNone()).isTrue();
    assertThat(Tally.sum(List.of()).isNone()).isTrue();
  }

  private static Tally drawn(Random random) {
    CycleOutcome outcome = CycleOutcome.values()[random.nextInt(CycleOutcome.values().length)];
    Duration took = Duration.ofMillis(random.nextInt(40_000_000));
    return new Tally(Map.of(outcome, 1), random.nextInt(2), took.toMillis(), Histogram.of(took));
  }
}
