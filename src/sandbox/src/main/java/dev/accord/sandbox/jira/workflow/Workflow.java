package dev.accord.sandbox.jira.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses and transitions of projects that use it.
 *
 * @param id 0 until it is stored
 * @param initialStatus id of the status in which an issue is created
 */
public record Workflow(long id, String name, String initialStatus, List<Transition> transitions) {
  public Workflow {
    transitions = List.copyOf(transitions);
    long distinct = transitions.stream().mapToInt(Transition::id).distinct().count();
    if (distinct < transitions.size()) {
      throw new IllegalArgumentException(
          "workflow %s has two transitions of one id; give each its own".formatted(name));
    }
  }

  public Optional<Transition> transition(int transitionId) {
    return transitions.stream().filter(one -> one.id() == transitionId).findFirst();
  }

  /** The transitions that an issue in {@code statusId} may take, in order. */
  public List<Transition> from(String statusId) {
    return transitions.stream().filter(one -> one.startsFrom(statusId)).toList();
  }

  /** Ids of every status that it names, the initial one first. */
  public Set<String> statuses() {
    Set<String> found = new LinkedHashSet<>();
    found.add(initialStatus);
    transitions.forEach(
        one -> {
          found.addAll(one.sources());
          found.add(one.target());
        });
    return found;
  }
}
