package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import java.util.List;
import java.util.Optional;

/**
 * A definition as somebody would have it, looked over; nothing is written.
 *
 * @param before nothing but what is stored by the name; nothing at all when there is none
 * @param after nothing but what would be stored; absent when the document cannot be read
 * @param text what would be stored, as the document module writes it; empty when it cannot be read
 * @param problems while there is one, it cannot be stored; paths are those of the document
 * @param warnings what this Jira does not have, or what is hardly meant
 */
public record Proposal(
    DefinitionName name,
    Definitions before,
    Optional<Definitions> after,
    String text,
    List<Finding> problems,
    List<Finding> warnings) {
  public Proposal {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  public boolean canBeStored() {
    return problems.isEmpty();
  }

  /** All definitions with this one in its place; those as they are when it cannot be read. */
  public Definitions in(Definitions all) {
    return after.map(only -> DefinitionForm.of(name.kind()).placed(all, only)).orElse(all);
  }
}
