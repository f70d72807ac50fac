package dev.accord.engine.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What misses have in common.
 *
 * <p>Of 17 misses 12 waited longest for Network: the first group of {@link Dimension#PARTY} is
 * Network with 12 and a share of 70.5, and the headline is "12 of 17 misses waited for Network".
 *
 * @param misses how many there are
 * @param causes by dimension, in its order; a dimension of which nothing is known is left out
 */
public record Causes(int misses, List<Cause> causes) {
  /** Which dimension the headline speaks of; one that is the same for all says little. */
  private static final List<Dimension> TELLING =
      List.of(
          Dimension.PARTY,
          Dimension.HOLDER,
          Dimension.REASON,
          Dimension.ASSIGNEE_GROUP,
          Dimension.WEEKDAY_HOUR,
          Dimension.GOAL,
          Dimension.CALENDAR);

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final Comparator<CauseGroup> LARGEST_FIRST =
      Comparator.comparing(CauseGroup::count).reversed().thenComparing(CauseGroup::name);

  public Causes {
    causes = List.copyOf(causes);
  }

  /** Groups the misses by each dimension. */
  public static Causes of(List<Miss> misses) {
    List<Cause> causes = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      Map<String, List<String>> groups = new LinkedHashMap<>();
      for (Miss miss : misses) {
        String trait = miss.traits().get(dimension);
        if (trait != null) {
          groups.computeIfAbsent(trait, name -> new ArrayList<>()).add(miss.issue());
        }
      }
      if (!groups.isEmpty()) {
        causes.add(new Cause(dimension, sorted(groups, misses.size())));
      }
    }
    return new Causes(misses.size(), causes);
  }

  private static List<CauseGroup> sorted(Map<String, List<String>> groups, int all) {
    return groups.entrySet().stream()
        .map(
            one ->
                new CauseGroup(
                    one.getKey(), Shares.percent(one.getValue().size(), all), one.getValue()))
        .sorted(LARGEST_FIRST)
        .toList();
  }

  /**
   * The largest group in one sentence: of the first dimension in which one group has at least half
   * of all misses, else of the first that is known.
   *
   * @return empty without misses, and when nothing is known of them
   */
  public Optional<String> headline() {
    return TELLING.stream()
        .flatMap(dimension -> largest(dimension).stream())
        .filter(Largest::isHalf)
        .findFirst()
        .or(() -> TELLING.stream().flatMap(dimension -> largest(dimension).stream()).findFirst())
        .map(
            found ->
                "%d of %d misses %s"
                    .formatted(
                        found.group().count(),
                        misses,
                        found.dimension().sentence(found.group().name())));
  }

  private record Largest(Dimension dimension, CauseGroup group) {
    boolean isHalf() {
      return group.share().compareTo(HALF) >= 0;
    }
  }

  private Optional<Largest> largest(Dimension dimension) {
    return causes.stream()
        .filter(cause -> cause.dimension() == dimension)
        .map(cause -> new Largest(dimension, cause.groups().get(0)))
        .findFirst();
  }
}
