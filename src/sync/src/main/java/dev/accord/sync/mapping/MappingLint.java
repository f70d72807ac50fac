package dev.accord.sync.mapping;

import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.sync.mapping.Mapping.FieldRule;
import dev.accord.sync.mapping.Mapping.ProjectRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds a mapping against what its system has: a name that is not there maps nothing. */
public final class MappingLint {
  private static final Path FIELDS = Path.ROOT.member("fields");
  private static final Path STATES = Path.ROOT.member("states");

  private final Mapping mapping;
  private final Inventory inventory;
  private final Problems problems = new Problems();

  private MappingLint(Mapping mapping, Inventory inventory) {
    this.mapping = mapping;
    this.inventory = inventory;
  }

  /**
   * What does not fit.
   *
   * @param knowsCategories whether the system itself says what a state means that is not mapped
   */
  public static List<Problem> of(Mapping mapping, Inventory inventory, boolean knowsCategories) {
    MappingLint lint = new MappingLint(mapping, inventory);
    lint.fields();
    lint.states(knowsCategories);
    lint.groups();
    return lint.problems.toList();
  }

  private void fields() {
    if (inventory.fields().isEmpty()) {
      return;
    }
    field(STATES.member("field"), mapping.states().field());
    if (mapping.project() instanceof ProjectRule.ByField rule) {
      field(Path.ROOT.member("project").member("field"), rule.field());
    }
    new TreeMap<>(byName(mapping.fields()))
        .forEach(
            (name, rule) -> {
              if (rule instanceof FieldRule.From from) {
                field(FIELDS.member(name), from.field());
              }
            });
  }

  private static <K, V> Map<String, V> byName(Map<K, V> map) {
    Map<String, V> named = new TreeMap<>();
    map.forEach((key, value) -> named.put(key.toString(), value));
    return named;
  }

  private void field(Path path, String name) {
    if (!inventory.fields().contains(name)) {
      problems.error(
          path,
          "The source has no field %s, or its user may not read it.".formatted(Words.quoted(name)),
          () -> Nearest.cure(name, inventory.fields(), "Use one that it has."));
    }
  }

  private void states(boolean knowsCategories) {
    Map<String, String> there = inventory.states();
    if (there.isEmpty()) {
      return;
    }
    Collection<String> mapped = mapping.states().rules().keySet();
    there.forEach(
        (id, name) -> {
          if (!knowsCategories && !hasEither(mapped, id, name)) {
            problems.warning(
                STATES.member("values"),
                "State %s (%s) is not mapped, so clocks run on in it, in doubt."
                    .formatted(Words.quoted(id), Words.quoted(name)),
                "Add it with its status and category.");
          }
        });
    List<String> known =
        Stream.concat(there.keySet().stream(), there.values().stream()).distinct().toList();
    unknown(STATES.member("values"), "state", mapped, known);
  }

  private static boolean hasEither(Collection<String> mapped, String id, String name) {
    return mapped.contains(id) || mapped.stream().anyMatch(name::equalsIgnoreCase);
  }

  private void groups() {
    if (!inventory.groups().isEmpty()) {
      unknown(Path.ROOT.member("groups"), "group", mapping.groups().keySet(), inventory.groups());
      unknown(
          Path.ROOT.member("memberships"),
          "group",
          mapping.counterparts().memberships(),
          inventory.groups());
    }
  }

  private void unknown(
      Path path, String what, Collection<String> mapped, Collection<String> known) {
    mapped.stream()
        .sorted()
        .filter(name -> known.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(
            name ->
                problems.warning(
                    path.member(name),
                    "The source has no %s %s.".formatted(what, Words.quoted(name)),
                    Nearest.cure(name, known, "Remove it, or correct its name.")));
  }
}
