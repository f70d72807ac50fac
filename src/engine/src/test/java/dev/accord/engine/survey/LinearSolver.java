package dev.accord.engine.survey;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who adds and subtracts published figures until only few people are left: every figure is
 * a linear equation over persons.
 *
 * <p>It knows nothing of batches. Persons who stand in exactly the same figures cannot be told
 * apart by any combination, so that a combination which is of few persons is of whole such classes.
 */
final class LinearSolver {
  private LinearSolver() {}

  /**
   * The fewest persons below a floor whom some combination of the figures is of; 0 when there is no
   * such combination.
   *
   * @param figures each the persons whom it is of
   */
  static int fewestBelow(int floor, Collection<BitSet> figures, int persons) {
    List<BitSet> rows = figures.stream().distinct().filter(row -> !row.isEmpty()).toList();
    Map<BitSet, Integer> classes = new LinkedHashMap<>();
    for (int person = 0; person < persons; person++) {
      BitSet standsIn = new BitSet(rows.size());
      for (int row = 0; row < rows.size(); row++) {
        standsIn.set(row, rows.get(row).get(person));
      }
      if (!standsIn.isEmpty()) {
        classes.merge(standsIn, 1, Integer::sum);
      }
    }
    List<BitSet> columns = List.copyOf(classes.keySet());
    List<Integer> sizes = List.copyOf(classes.values());
    List<Integer> small = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      if (sizes.get(i) < floor) {
        small.add(i);
      }
    }
    int full = rank(columns, rows.size());
    return fewest(
        floor, new Search(columns, sizes, rows.size(), full), small, 0, new ArrayList<>());
  }

  private record Search(List<BitSet> columns, List<Integer> sizes, int rows, int rank) {
    int size(List<Integer> some) {
      return some.stream().mapToInt(sizes::get).sum();
    }

    /** A combination is of these alone when without them there is one equation fewer. */
    boolean isSolved(List<Integer> alone) {
      List<BitSet> others = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (!alone.contains(i)) {
          others.add(columns.get(i));
        }
      }
      return LinearSolver.rank(others, rows) < rank;
    }
  }

  private static int fewest(
      int floor, Search search, List<Integer> small, int from, List<Integer> taken) {
    int best = 0;
    for (int i = from; i < small.size(); i++) {
      taken.add(small.get(i));
      int size = search.size(taken);
      if (size < floor) {
        int found = search.isSolved(taken) ? size : fewest(floor, search, small, i + 1, taken);
        best = found > 0 && (best == 0 || found < best) ? found : best;
      }
      taken.remove(taken.size() - 1);
    }
    return best;
  }

  /** By Gaussian elimination without fractions (Bareiss), so that nothing is ever rounded. */
  static int rank(List<BitSet> columns, int rows) {
    BigInteger[][] matrix = new BigInteger[rows][columns.size()];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns.size(); column++) {
        matrix[row][column] = columns.get(column).get(row) ? BigInteger.ONE : BigInteger.ZERO;
      }
    }
    BigInteger divisor = BigInteger.ONE;
    int rank = 0;
    for (int column = 0; column < columns.size() && rank < rows; column++) {
      int pivot = rank;
      while (pivot < rows && matrix[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows) {
        continue;
      }
      BigInteger[] swapped = matrix[rank];
      matrix[rank] = matrix[pivot];
      matrix[pivot] = swapped;
      eliminate(matrix, rank, column, divisor);
      divisor = matrix[rank][column];
      rank++;
    }
    return rank;
  }

  private static void eliminate(BigInteger[][] matrix, int rank, int column, BigInteger divisor) {
    BigInteger pivot = matrix[rank][column];
    for (int row = rank + 1; row < matrix.length; row++) {
      BigInteger factor = matrix[row][column];
      for (int i = column; i < matrix[row].length; i++) {
        matrix[row][i] =
            matrix[row][i]
                .multiply(pivot)
                .subtract(matrix[rank][i].multiply(factor))
                .divide(divisor);
      }
    }
  }
}
