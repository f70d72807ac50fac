package dev.accord.engine.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics 30: durations are told by percentiles beside the mean. */
class HistogramTest {
  private static final long LONGEST_MILLIS = Duration.ofDays(400).toMillis();

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "60000, 1",
    "60001, 2",
    "7680000, 128",
    "7680001, 130",
    "7800000, 130",
    "15360000, 256",
    "15360001, 260",
    "30720000, 512",
    "30720001, 520",
  })
  void rounds_up_to_the_upper_edge_of_a_bucket(long millis, long edge) {
    assertThat(Histogram.edge(Duration.ofMillis(millis))).isEqualTo(edge);
  }

  @Test
  void is_never_too_low_and_at_most_a_64th_too_high() {
    Random random = new Random(29);
    for (int i = 0; i < 20_000; i++) {
      long millis = random.nextLong(LONGEST_MILLIS);
      long minutes = (millis + 59_999) / 60_000;
      assertThat(Histogram.edge(Duration.ofMillis(millis)))
          .as("%d ms", millis)
          .isBetween(minutes, minutes + minutes / 64);
    }
  }

  @Test
  void tells_percentiles_by_nearest_rank() {
    Histogram twenty = Histogram.EMPTY;
    for (int minutes = 1; minutes <= 20; minutes++) {
      twenty = twenty.plus(Histogram.of(Duration.ofMinutes(minutes)));
    }

    assertThat(twenty.percentile(50)).contains(Duration.ofMinutes(10));
    assertThat(twenty.percentile(90)).contains(Duration.ofMinutes(18));
    assertThat(twenty.percentile(91)).contains(Duration.ofMinutes(19));
    assertThat(twenty.percentile(100)).contains(Duration.ofMinutes(20));
    assertThat(Histogram.EMPTY.percentile(50)).isEmpty();
  }

  @Test
  void agrees_with_the_sorted_durations() {
    Random random = new Random(30);
    List<Long> edges = new ArrayList<>();
    Histogram histogram = Histogram.EMPTY;
    for (int i = 0; i < 500; i++) {
      Duration duration = Duration.ofMillis(random.nextLong(LONGEST_MILLIS / 100));
      edges.add(Histogram.edge(duration));
      histogram = histogram.plus(Histogram.of(duration));
    }
    Collections.sort(edges);
    for (int percent = 1; percent <= 100; percent++) {
      assertThat(histogram.percentile(percent))
          .contains(Duration.ofMinutes(edges.get(percent * 5 - 1)));
    }
  }

  @Test
  void is_read_as_it_is_written_differences_too() {
    Histogram sum =
        Histogram.of(Duration.ofMinutes(45))
            .plus(Histogram.of(Duration.ofMinutes(45)))
            .plus(Histogram.of(Duration.ofMinutes(129)));

    assertThat(sum).hasToString("45:2 130:1");
    assertThat(Histogram.parse("45:2 130:1")).isEqualTo(sum);
    assertThat(Histogram.parse(sum.negated().toString()).plus(sum)).isEqualTo(Histogram.EMPTY);
    assertThat(Histogram.parse("")).isEqualTo(Histogram.EMPTY);
  }
}
