package dev.accord.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Compliance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyAreasTest {
  @Test
  void areas_share_the_whole_equally_and_the_first_gets_what_is_left() {
    List<KeyArea> areas =
        KeyAreas.of(
            List.of(
                clause("asked", Area.EXPERIENCE),
                clause("response", Area.TIME),
                clause("right", Area.QUALITY),
                clause("resolution", Area.TIME)));

    assertThat(areas)
        .extracting(area -> area.area() + " " + area.weight())
        .containsExactly("TIME 33.4", "QUALITY 33.3", "EXPERIENCE 33.3");
    assertThat(areas.get(0).clauses())
        .extracting(one -> one.clause().metric().metric() + " " + one.weight())
        .containsExactly("response 16.7", "resolution 16.7");
  }

  @Test
  void a_promise_counts_in_its_area_by_the_weight_that_its_agreement_gives_it() {
    Clause heavy = Clause.of(key("heavy"), Area.TIME, 3, Compliance.of(40, 60), Percent.EIGHTY);
    Clause light = Clause.of(key("light"), Area.TIME, 1, Compliance.of(80, 20), Percent.EIGHTY);

    KeyArea time = KeyAreas.of(List.of(heavy, light)).get(0);

    assertThat(time.clauses())
        .extracting(one -> one.weight().toPlainString())
        .containsExactly("75.0", "25.0");
    assertThat(time.attainment()).hasValue(new BigDecimal("62.5"));
    assertThat(KeyAreas.of(List.of(clause("a", Area.TIME, 3), clause("b", Area.TIME))))
        .flatExtracting(KeyArea::clauses)
        .extracting(one -> one.weight().toPlainString())
        .containsExactly("75.0", "25.0");
  }

  @Test
  void weights_add_up_to_a_hundred_exactly() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      List<Clause> clauses = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(40); i++) {
        clauses.add(clause("m" + i, Area.values()[random.nextInt(3)], 1 + random.nextInt(100)));
      }

      List<KeyArea> areas = KeyAreas.of(clauses);

      assertThat(sum(areas.stream().map(KeyArea::weight))).isEqualByComparingTo("100.0");
      areas.forEach(
          area ->
              assertThat(sum(area.clauses().stream().map(KeyArea.Weighted::weight)))
                  .isEqualByComparingTo(area.weight()));
    }
  }

  static Stream<Arguments> attainments() {
    return Stream.of(
        Arguments.of(Compliance.of(93, 7), Percent.NINETY_FIVE, "97.8"),
        Arguments.of(Compliance.of(95, 5), Percent.NINETY_FIVE, "100.0"),
        Arguments.of(Compliance.of(100, 0), Percent.NINETY_FIVE, "100.0"),
        Arguments.of(Compliance.of(0, 9), Percent.NINETY_FIVE, "0.0"),
        Arguments.of(Compliance.of(0, 9), Percent.of(0), "100.0"));
  }

  @ParameterizedTest
  @MethodSource("attainments")
  void a_promise_is_attained_as_far_as_its_target_was_reached(
      Compliance figure, Percent target, String expected) {
    Clause clause = Clause.of(key("m"), Area.TIME, 1, figure, target);

    assertThat(KeyAreas.of(List.of(clause)).get(0).attainment()).hasValue(new BigDecimal(expected));
  }

  @Test
  void what_lies_beyond_one_target_does_not_make_up_for_another() {
    Clause beyond = Clause.of(key("a"), Area.TIME, 1, Compliance.of(100, 0), Percent.EIGHTY);
    Clause half = Clause.of(key("b"), Area.TIME, 1, Compliance.of(40, 60), Percent.EIGHTY);
    Clause noData = Clause.of(key("c"), Area.TIME, 1, Compliance.NO_DATA, Percent.EIGHTY);

    assertThat(KeyAreas.of(List.of(half, beyond, noData)).get(0).attainment())
        .hasValue(new BigDecimal("74.9"));
    assertThat(KeyAreas.of(List.of(beyond, half)).get(0).attainment())
        .hasValue(new BigDecimal("75.0"));
    assertThat(KeyAreas.of(List.of(noData)).get(0).attainment()).isEmpty();
    assertThat(KeyAreas.of(List.of())).isEmpty();
  }

  private static BigDecimal sum(Stream<BigDecimal> some) {
    return some.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Clause clause(String metric, Area area) {
    return clause(metric, area, 1);
  }

  private static Clause clause(String metric, Area area, int weight) {
    return new Clause(key(metric), area, weight, Optional.empty());
  }

  private static ClockKey key(String metric) {
    return new ClockKey(new AgreementId("it-for-finance"), new MetricId(metric));
  }
}
