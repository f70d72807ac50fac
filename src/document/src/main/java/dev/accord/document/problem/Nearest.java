package dev.accord.document.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {
  /** Looking further would let a document of many mistakes take long. */
  private static final int LOOKED_AT = 2_000;

  private static final int LONGEST = 100;

  private Nearest() {}

  /** The candidate nearest to the word but for case, if one is near enough to be a slip. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int slips = Math.max(1, word.length() / 3);
    return candidates.stream()
        .limit(LOOKED_AT)
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= slips)
        .map(candidate -> new Guess(candidate, distance(lower(word), lower(candidate))))
        .filter(guess -> guess.distance <= slips)
        .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
        .map(Guess::word);
  }

  /** "Did you mean 'x'?", or the otherwise when nothing is near. */
  public static String cure(String word, Collection<String> candidates, String otherwise) {
    return to(word, candidates).map(near -> "Did you mean '%s'?".formatted(near)).orElse(otherwise);
  }

  private record Guess(String word, int distance) {}

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, changes and swaps of neighbours that lead from one to the other. */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
