package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.jira.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The workflow of every department, and that of IT with hand-offs between its teams. */
final class DemoWorkflows {
  private static final List<String> WAITING =
      List.of("Waiting for client", "Waiting for vendor", "Waiting for approval");
  private static final String OPEN = "Open";
  private static final String IN_PROGRESS = "In Progress";
  private static final String RESOLVED = "Resolved";
  private static final String CLOSED = "Closed";
  private static final String REOPENED = "Reopened";
  private static final List<String> ASSIGNEE = List.of("assignee");

  private final Jira jira;
  private final List<Transition> transitions = new ArrayList<>();

  private DemoWorkflows(Jira jira) {
    this.jira = jira;
  }

  /** Adds the statuses in the order in which people meet them. */
  static void addStatuses(Jira jira) {
    jira.constants().addStatus(OPEN, StatusCategory.NEW);
    jira.constants().addStatus(IN_PROGRESS, StatusCategory.INDETERMINATE);
    WAITING.forEach(name -> jira.constants().addStatus(name, StatusCategory.INDETERMINATE));
    jira.constants().addStatus(RESOLVED, StatusCategory.DONE);
    jira.constants().addStatus(CLOSED, StatusCategory.DONE);
    jira.constants().addStatus(REOPENED, StatusCategory.NEW);
  }

  static Workflow plain(Jira jira) {
    return new DemoWorkflows(jira).steps().stored("Department workflow");
  }

  static Workflow withHandOffs(Jira jira) {
    DemoWorkflows workflow = new DemoWorkflows(jira).steps();
    for (String component : Company.COMPONENTS) {
      workflow.add(
          "Hand to " + component,
          List.of(OPEN, IN_PROGRESS, REOPENED),
          OPEN,
          new ResolutionEffect.Keep(),
          ASSIGNEE,
          Optional.of(component));
    }
    return workflow.stored("IT workflow");
  }

  private DemoWorkflows steps() {
    var done = new ResolutionEffect.Set(jira.constants().addResolution("Done").id());
    var refused = new ResolutionEffect.Set(jira.constants().addResolution("Won't Do").id());
    step("Start work", List.of(OPEN, REOPENED), IN_PROGRESS, ASSIGNEE);
    step("Wait for client", List.of(IN_PROGRESS), WAITING.get(0), List.of());
    step("Wait for vendor", List.of(IN_PROGRESS), WAITING.get(1), List.of());
    step("Ask for approval", List.of(OPEN, IN_PROGRESS), WAITING.get(2), List.of());
    step("Client answered", List.of(WAITING.get(0)), IN_PROGRESS, List.of());
    step("Vendor answered", List.of(WAITING.get(1)), IN_PROGRESS, List.of());
    step("Approved", List.of(WAITING.get(2)), IN_PROGRESS, List.of());
    end("Not approved", List.of(WAITING.get(2)), RESOLVED, refused);
    end("Resolve", List.of(OPEN, IN_PROGRESS, REOPENED), RESOLVED, done);
    step("Close", List.of(RESOLVED), CLOSED, List.of());
    end("Reopen", List.of(RESOLVED, CLOSED), REOPENED, new ResolutionEffect.Clear());
    List<String> unresolved = new ArrayList<>(WAITING);
    unresolved.addAll(List.of(OPEN, IN_PROGRESS, REOPENED));
    end("Withdraw", unresolved, CLOSED, refused);
    return this;
  }

  private void step(String name, List<String> from, String to, List<String> fields) {
    add(name, from, to, new ResolutionEffect.Keep(), fields, Optional.empty());
  }

  private void end(String name, List<String> from, String to, ResolutionEffect effect) {
    add(name, from, to, effect, List.of(), Optional.empty());
  }

  private void add(
      String name,
      List<String> from,
      String to,
      ResolutionEffect effect,
      List<String> fields,
      Optional<String> handsTo) {
    Set<String> sources = from.stream().map(this::status).collect(Collectors.toSet());
    int id = transitions.size() * 10 + 11;
    transitions.add(new Transition(id, name, sources, status(to), effect, fields, handsTo));
  }

  private String status(String name) {
    return jira.constants().statuses().byName(name).orElseThrow().id();
  }

  private Workflow stored(String name) {
    return jira.workflows().add(new Workflow(0, name, status(OPEN), transitions));
  }
}
