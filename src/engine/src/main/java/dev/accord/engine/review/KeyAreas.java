package dev.accord.engine.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A department's key performance areas, derived from its promises.
 *
 * <p>The rule of weights: 100.0 % are shared equally among the areas that have a promise, and an
 * area's weight equally among its promises; both in tenths of a percent, and what is left of a
 * division goes in tenths to those that come first. So weights add up to 100.0 exactly: three areas
 * have 33.4, 33.3 and 33.3, and two promises of the first 16.7 each.
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
    List<Integer> weights = shared(WHOLE, byArea.size());
    List<KeyArea> areas = new ArrayList<>();
    for (int i = 0; i < byArea.size(); i++) {
      areas.add(area(byArea.get(i), weights.get(i)));
    }
    return areas;
  }

  private static KeyArea area(List<Clause> clauses, int tenths) {
    List<Integer> weights = shared(tenths, clauses.size());
    List<KeyArea.Weighted> weighted = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      weighted.add(new KeyArea.Weighted(clauses.get(i), percent(weights.get(i))));
    }
    return new KeyArea(clauses.get(0).area(), percent(tenths), weighted);
  }

  /** Equal parts of a whole; the first ones get what is left. */
  private static List<Integer> shared(int whole, int parts) {
    List<Integer> shares = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      shares.add(whole / parts + (i < whole % parts ? 1 : 0));
    }
    return shares;
  }

  private static BigDecimal percent(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }
}
