package dev.accord.engine.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A department's key performance areas, derived from its promises.
 *
 * <p>The rule of weights: 100.0 % are shared equally among the areas that have a promise, and an
 * area's weight among its promises by the weights that the agreements give them, equally when they
 * give none; both in tenths of a percent, and what is left of a division goes in tenths to those
 * that come first. So weights add up to 100.0 exactly: three areas have 33.4, 33.3 and 33.3. Two
 * promises of the first have 16.7 each, or 25.1 and 8.3 when one weighs 3 and the other 1.
 */
public final class KeyAreas {
  private static final int WHOLE = 1_000;

  private KeyAreas() {}

  /** In the order of {@link Area}; promises within an area in the order given. */
  public static List<KeyArea> of(List<Clause> clauses) {
    List<List<Clause>> byArea =
        Arrays.stream(Area.values())
            .map(area -> clauses.stream().filter(clause -> clause.area() == area).toList())
            .filter(some -> !some.isEmpty())
            .toList();
    List<Integer> weights = shared(WHOLE, Collections.nCopies(byArea.size(), 1));
    List<KeyArea> areas = new ArrayList<>();
    for (int i = 0; i < byArea.size(); i++) {
      areas.add(area(byArea.get(i), weights.get(i)));
    }
    return areas;
  }

  private static KeyArea area(List<Clause> clauses, int tenths) {
    List<Integer> weights = shared(tenths, clauses.stream().map(Clause::weight).toList());
    List<KeyArea.Weighted> weighted = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      weighted.add(new KeyArea.Weighted(clauses.get(i), percent(weights.get(i))));
    }
    return new KeyArea(clauses.get(0).area(), percent(tenths), weighted);
  }

  /** Parts of a whole by their weights; the first ones get what is left, less than one each. */
  private static List<Integer> shared(int whole, List<Integer> weights) {
    if (weights.isEmpty()) {
      return List.of();
    }
    int all = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> shares =
        new ArrayList<>(weights.stream().map(weight -> whole * weight / all).toList());
    int left = whole - shares.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < left; i++) {
      shares.set(i, shares.get(i) + 1);
    }
    return shares;
  }

  private static BigDecimal percent(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }
}
