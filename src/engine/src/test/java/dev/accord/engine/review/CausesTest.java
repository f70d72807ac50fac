package dev.accord.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void twelve_of_seventeen_misses_waited_for_network() {
    List<Miss> misses = new ArrayList<>();
    for (int i = 1; i <= 17; i++) {
      misses.add(new Miss("ITS-" + i, Map.of(Dimension.PARTY, i <= 12 ? "Network" : "Finance")));
    }

    Causes causes = Causes.of(misses);

    Cause party = causes.causes().get(0);
    assertThat(party.dimension()).isEqualTo(Dimension.PARTY);
    assertThat(party.groups())
        .extracting(group -> group.name() + " " + group.count() + " " + group.share())
        .containsExactly("Network 12 70.5", "Finance 5 29.4");
    assertThat(party.groups().get(1).issues())
        .containsExactly("ITS-13", "ITS-14", "ITS-15", "ITS-16", "ITS-17");
    assertThat(causes.headline()).hasValue("12 of 17 misses waited for Network");
  }

  @Test
  void equally_large_groups_stand_by_name() {
    Causes causes =
        Causes.of(
            List.of(
                new Miss("A-1", Map.of(Dimension.HOLDER, "Zoo")),
                new Miss("A-2", Map.of(Dimension.HOLDER, "Bank"))));

    assertThat(causes.causes().get(0).groups())
        .extracting(CauseGroup::name)
        .containsExactly("Bank", "Zoo");
    assertThat(causes.headline()).hasValue("1 of 2 misses were with Bank when they became late");
  }

  @Test
  void the_headline_speaks_of_the_first_dimension_in_which_half_have_something_in_common() {
    List<Miss> misses =
        List.of(
            new Miss("A-1", Map.of(Dimension.PARTY, "One", Dimension.WEEKDAY_HOUR, "Mon 09:00")),
            new Miss("A-2", Map.of(Dimension.PARTY, "Two", Dimension.WEEKDAY_HOUR, "Mon 09:00")),
            new Miss("A-3", Map.of(Dimension.PARTY, "Three", Dimension.WEEKDAY_HOUR, "Tue 09:00")));

    assertThat(Causes.of(misses).headline()).hasValue("2 of 3 misses began on Mon 09:00");
    assertThat(Causes.of(misses.subList(0, 1)).headline()).hasValue("1 of 1 misses waited for One");
  }

  @Test
  void nothing_is_said_of_no_misses() {
    assertThat(Causes.of(List.of()).headline()).isEmpty();
    assertThat(Causes.of(List.of(new Miss("A-1", Map.of()))).causes()).isEmpty();
  }

  @Test
  void every_miss_is_in_one_group_at_most_and_shares_never_pass_the_whole() {
    Random random = new Random(29);
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(60);
      List<Miss> misses =
          IntStream.range(0, size)
              .mapToObj(
                  i ->
                      new Miss(
                          "A-" + i,
                          random.nextInt(10) == 0
                              ? Map.of()
                              : Map.of(Dimension.GOAL, "goal " + random.nextInt(7))))
              .toList();

      for (Cause cause : Causes.of(misses).causes()) {
        List<String> all = cause.groups().stream().flatMap(one -> one.issues().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
            .hasSize((int) misses.stream().filter(one -> !one.traits().isEmpty()).count());
        double sum = cause.groups().stream().mapToDouble(one -> one.share().doubleValue()).sum();
        assertThat(sum).isLessThanOrEqualTo(100.0001);
      }
    }
  }
}
