package dev.accord.sandbox.jira.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named step from one status to another.
 *
 * @param id as Jira numbers them: 11, 21, 31
 * @param sources ids of the statuses it may start from; empty means any status but the target's
 * @param target id of the status it leads to; a source may be its own target
 * @param fields names of the fields that its screen offers beside the comment, such as {@code
 *     assignee} or {@code components}
 * @param handsTo name of the component that it hands the issue to, with nobody assigned unless its
 *     screen said whom
 */
public record Transition(
    int id,
    String name,
    Set<String> sources,
    String target,
    ResolutionEffect resolution,
    List<String> fields,
    Optional<String> handsTo) {
  /** A transition that hands the issue to nobody. */
  public Transition(
      int id,
      String name,
      Set<String> sources,
      String target,
      ResolutionEffect resolution,
      List<String> fields) {
    this(id, name, sources, target, resolution, fields, Optional.empty());
  }

  public Transition {
    sources = Set.copyOf(sources);
    fields = List.copyOf(fields);
  }

  /** Whether an issue in {@code statusId} may take this step. */
  public boolean startsFrom(String statusId) {
    return sources.isEmpty() ? !statusId.equals(target) : sources.contains(statusId);
  }

  public boolean offers(String field) {
    return fields.contains(field)
        || (field.equals("resolution") && resolution instanceof ResolutionEffect.Set);
  }
}
