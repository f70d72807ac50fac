package dev.accord.sandbox.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of an issue a client wants: {@code *all}, {@code summary,status}, {@code -comment}.
 */
final class FieldSelection {
  /** What {@code *navigable} leaves out. */
  private static final Set<String> DETAIL = Set.of("comment");

  private final boolean everything;
  private final boolean navigable;
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> unwanted = new HashSet<>();

  private FieldSelection(List<String> names, String ifNone) {
    List<String> asked = names.stream().filter(name -> !name.isBlank()).map(String::strip).toList();
    boolean onlyLess = asked.stream().allMatch(name -> name.startsWith("-"));
    everything = asked.contains("*all") || (onlyLess && ifNone.equals("*all"));
    navigable = asked.contains("*navigable") || (onlyLess && ifNone.equals("*navigable"));
    for (String name : asked) {
      if (name.startsWith("-")) {
        unwanted.add(name.substring(1));
      } else {
        wanted.add(name);
      }
    }
  }

  /**
   * Reads names, each possibly a list with commas.
   *
   * @param ifNone what holds when nothing is asked for, {@code *all} or {@code *navigable}
   */
  static FieldSelection of(List<String> names, String ifNone) {
    return new FieldSelection(
        names.stream().flatMap(name -> List.of(name.split(",")).stream()).toList(), ifNone);
  }

  boolean includes(String field) {
    if (unwanted.contains(field)) {
      return false;
    }
    return everything || wanted.contains(field) || (navigable && !DETAIL.contains(field));
  }
}
