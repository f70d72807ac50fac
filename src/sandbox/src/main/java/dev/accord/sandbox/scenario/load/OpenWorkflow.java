package dev.accord.sandbox.scenario.load;

import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.jira.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A workflow in which every status leads to every other: history says no more than that. */
public final class OpenWorkflow {
  private static final int ID_STEP = 10;

  private OpenWorkflow() {}

  /** A status, and what coming into it does to the resolution. */
  public record Stop(String statusId, String name, ResolutionEffect resolution) {}

  /** A workflow of these statuses; the first is the one that issues begin in. */
  public static Workflow of(String name, List<Stop> stops) {
    List<Transition> transitions = new ArrayList<>();
    for (Stop stop : stops) {
      int id = transitions.size() * ID_STEP + 11;
      transitions.add(
          new Transition(
              id, stop.name(), Set.of(), stop.statusId(), stop.resolution(), List.of("assignee")));
    }
    return new Workflow(0, name, stops.get(0).statusId(), transitions);
  }
}
