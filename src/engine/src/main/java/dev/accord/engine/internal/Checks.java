package dev.accord.engine.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Checks that constructors share; each failure names what, its value and the cure. */
public final class Checks {
  private static final int MAX_KEY = 100;

  private Checks() {}

  /**
   * A key: letters, digits, dots, underscores, hyphens and colons, 1 to 100 characters.
   *
   * @throws IllegalArgumentException when the value is none
   */
  public static String key(String what, String value) {
    boolean valid =
        !value.isEmpty()
            && value.length() <= MAX_KEY
            && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-:".indexOf(c) >= 0);
    if (!valid) {
      throw new IllegalArgumentException(
          "%s: a key has 1 to %d letters, digits, dots, underscores or hyphens, was '%s'"
              .formatted(what, MAX_KEY, shortened(value)));
    }
    return value;
  }

  /**
   * A text with at least one character that is not white space.
   *
   * @throws IllegalArgumentException when the value is blank
   */
  public static String text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank. Maybe it was left out.");
    }
    return value;
  }

  /**
   * The keys of the values, which must be all different.
   *
   * @throws IllegalArgumentException naming the first key that stands twice
   */
  public static <T, K> Set<K> distinct(String what, Collection<T> values, Function<T, K> key) {
    Set<K> seen = new LinkedHashSet<>();
    for (T value : values) {
      if (!seen.add(key.apply(value))) {
        throw new IllegalArgumentException("%s: %s stands twice".formatted(what, key.apply(value)));
      }
    }
    return seen;
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
