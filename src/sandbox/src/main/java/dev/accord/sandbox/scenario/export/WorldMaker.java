package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.Constant;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.project.Access;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.scenario.load.Newcomers;
import dev.accord.sandbox.scenario.load.OpenWorkflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates in an empty Jira what the issues of an export need. */
final class WorldMaker {
  private static final int LONGEST_NAME = 60;
  private static final Comparator<String> BY_NUMBER =
      Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder());
  private static final Set<String> FIRST = Set.of("open", "new", "to do", "backlog", "reopened");
  private static final Set<String> LAST =
      Set.of("done", "closed", "resolved", "cancelled", "canceled", "rejected");

  private final Jira jira;
  private final User lead;
  private final Survey survey;
  private final Map<String, Map<String, String>> constants = new HashMap<>();
  private final Map<String, Long> components = new HashMap<>();

  WorldMaker(Jira jira, User lead, Survey survey) {
    this.jira = jira;
    this.lead = lead;
    this.survey = survey;
  }

  ExportWorld make() {
    User importer = new Newcomers(jira).importer();
    Map<String, User> users = new PeopleMaker(jira).make(survey.people());
    survey.groups().forEach(group -> jira.groups().add(group, List.of()));
    add("priority", (id, name) -> jira.constants().addPriority(name));
    add("resolution", (id, name) -> jira.constants().addResolution(name));
    add("issuetype", (id, name) -> jira.constants().addIssueType(name));
    add("status", survey.statuses(), this::addStatus);
    Map<String, Project> projects = new HashMap<>();
    survey.projects().forEach(one -> projects.put(one.key(), project(one, users)));
    return new ExportWorld(jira, importer, users, constants, projects, components, fields());
  }

  private interface Adder {
    Constant add(String id, String name);
  }

  private void add(String kind, Adder adder) {
    add(kind, survey.constants(kind), adder);
  }

  private void add(String kind, Map<String, String> names, Adder adder) {
    Map<String, String> ids = new HashMap<>();
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_NUMBER))
        .forEach(one -> ids.put(one.getKey(), adder.add(one.getKey(), cut(one.getValue())).id()));
    constants.put(kind, ids);
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private Constant addStatus(String id, String name) {
    return jira.constants().addStatus(name, category(id, name));
  }

  /** What the export says; of a status that only histories remember, what its name says. */
  private StatusCategory category(String id, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StatusCategory guess =
        FIRST.contains(lower)
            ? StatusCategory.NEW
            : LAST.contains(lower) ? StatusCategory.DONE : StatusCategory.INDETERMINATE;
    return survey.categories().getOrDefault(id, guess);
  }

  private Project project(ProjectSurvey found, Map<String, User> users) {
    Project project =
        jira.projects()
            .add(
                new Project(
                    0,
                    found.key(),
                    found.project().name(),
                    "Loaded from an export.",
                    "",
                    lead.key(),
                    jira.workflows().add(OpenWorkflow.of(found.key(), stops(found))).id(),
                    Access.EVERYBODY,
                    found.types().stream()
                        .map(id -> constant("issuetype", id))
                        .distinct()
                        .toList()));
    List<User> workers =
        found.workers().stream()
            .flatMap(key -> Optional.ofNullable(users.get(key)).stream())
            .toList();
    jira.roles().addUsers(project, ProjectRole.DEVELOPERS, workers);
    found
        .componentNames()
        .forEach(
            (id, name) ->
                components.put(id, jira.components().add(project, name, Optional.empty()).id()));
    return project;
  }

  private String constant(String kind, String id) {
    return Optional.ofNullable(constants.getOrDefault(kind, Map.of()).get(id)).orElseThrow();
  }

  private List<OpenWorkflow.Stop> stops(ProjectSurvey found) {
    Set<String> ordered = new LinkedHashSet<>();
    ordered.add(found.firstStatus());
    ordered.addAll(found.statuses());
    List<OpenWorkflow.Stop> stops = new ArrayList<>();
    Set<String> present = new LinkedHashSet<>();
    for (String id : ordered) {
      String local = constant("status", id);
      if (present.add(local)) {
        String name = jira.constants().statuses().nameOf(local);
        stops.add(new OpenWorkflow.Stop(local, name, effect(id)));
      }
    }
    return stops;
  }

  private ResolutionEffect effect(String statusId) {
    String usual = survey.usualResolution(statusId);
    return usual.isEmpty()
        ? new ResolutionEffect.Clear()
        : new ResolutionEffect.Set(constant("resolution", usual));
  }

  private Map<String, CustomField> fields() {
    Map<String, CustomField> fields = new HashMap<>();
    for (FieldSurvey.Found found : survey.customFields()) {
      fields.put(found.id(), jira.customFields().add(found.name(), found.kind(), found.options()));
    }
    return fields;
  }
}
