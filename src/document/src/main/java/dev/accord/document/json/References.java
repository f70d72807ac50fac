package dev.accord.document.json;

import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which ids are declared in some place, which are used, and whether they meet. Resolved at the end,
 * for an id may be used before it is declared.
 */
public final class References {
  private final Problems problems;
  private final String where;
  private final Map<String, Map<String, Path>> declared = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();

  private record Use(String kind, String id, Path path) {}

  /**
   * None yet.
   *
   * @param where what they hold in, for instance {@code this document}
   */
  public References(Problems problems, String where) {
    this.problems = problems;
    this.where = where;
  }

  /** Notes the id of something; a second one of its kind is a mistake. */
  public void declare(String kind, String id, Path path) {
    Path first = declared.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, path);
    if (first != null) {
      problems.error(
          path,
          "The %s %s stands twice; it is at %s already.".formatted(kind, Words.quoted(id), first),
          "Remove one of them, or change it.");
    }
  }

  /** Notes that an id is used. */
  public void use(String kind, String id, Path path) {
    uses.add(new Use(kind, id, path));
  }

  /** Notes every id that is used and not declared. */
  public void resolve() {
    for (Use use : uses) {
      Map<String, Path> known = declared.getOrDefault(use.kind, Map.of());
      if (!known.containsKey(use.id)) {
        problems.error(
            use.path,
            "There is no %s %s in %s.".formatted(use.kind, Words.quoted(use.id), where),
            () -> cure(use, known));
      }
    }
  }

  private static String cure(Use use, Map<String, Path> known) {
    String otherwise =
        known.isEmpty()
            ? "There is none at all: add it."
            : "Define it, or use %s.".formatted(Words.oneOf(known.keySet()));
    return Nearest.cure(use.id, known.keySet(), otherwise);
  }
}
