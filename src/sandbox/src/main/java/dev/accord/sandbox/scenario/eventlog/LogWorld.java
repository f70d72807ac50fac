package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import dev.accord.sandbox.jira.project.Access;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Workflow;
import dev.accord.sandbox.scenario.load.OpenWorkflow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a log's issues need before they can be told: people, constants, fields, a project.
 *
 * @param idField holds the id that the log gives an issue
 * @param groupField holds the group, where the log has groups
 * @param fields custom fields by the column that fills them
 */
record LogWorld(
    Jira jira,
    LogPeople people,
    Project project,
    CustomField idField,
    Optional<CustomField> groupField,
    Map<String, CustomField> fields) {
  private static final String ID_FIELD = "Source id";

  /** Creates all of it in an empty Jira. */
  static LogWorld create(Jira jira, User lead, EventLogMapping mapping, EventLog log) {
    LogPeople people = LogPeople.create(jira, log);
    mapping.values().priorities().values().forEach(jira.constants()::addPriority);
    jira.constants().addIssueType(mapping.values().type());
    values(log, ColumnRole.PRIORITY)
        .map(value -> mapping.values().priorities().getOrDefault(value, value))
        .forEach(jira.constants()::addPriority);
    values(log, ColumnRole.TYPE)
        .map(value -> mapping.values().types().getOrDefault(value, value))
        .forEach(jira.constants()::addIssueType);
    return new LogWorld(
        jira,
        people,
        project(jira, lead, mapping, people),
        jira.customFields().add(ID_FIELD, CustomFieldKind.TEXT, List.of()),
        mapping.columns().of(ColumnRole.GROUP).map(column -> groupField(jira, mapping, people)),
        fields(jira, mapping, log));
  }

  private static CustomField groupField(Jira jira, EventLogMapping mapping, LogPeople people) {
    return jira.customFields()
        .add(mapping.project().groupField(), CustomFieldKind.SELECT, List.copyOf(people.groups()));
  }

  private static Map<String, CustomField> fields(Jira jira, EventLogMapping mapping, EventLog log) {
    Map<String, CustomField> fields = new LinkedHashMap<>();
    for (FieldColumn field : mapping.columns().fields()) {
      List<String> options =
          field.kind() == CustomFieldKind.SELECT ? options(log, field.column()) : List.of();
      fields.put(field.column(), jira.customFields().add(field.field(), field.kind(), options));
    }
    return fields;
  }

  private static List<String> options(EventLog log, String column) {
    return rows(log)
        .flatMap(row -> log.parser().known(row.cells(), column).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> values(EventLog log, ColumnRole role) {
    return rows(log).flatMap(row -> log.parser().known(row.cells(), role).stream()).distinct();
  }

  private static Stream<LogRow> rows(EventLog log) {
    return log.issues().stream()
        .flatMap(issue -> issue.updates().stream())
        .map(LoggedIssue.Update::row);
  }

  private static Project project(Jira jira, User lead, EventLogMapping mapping, LogPeople people) {
    Project project =
        jira.projects()
            .add(
                new Project(
                    0,
                    mapping.project().key(),
                    mapping.project().name(),
                    "Loaded from an event log.",
                    "",
                    lead.key(),
                    workflow(jira, mapping).id(),
                    Access.EVERYBODY,
                    jira.constants().issueTypes().all().stream().map(type -> type.id()).toList()));
    people.groups().forEach(group -> jira.roles().addGroup(project, ProjectRole.DEVELOPERS, group));
    return project;
  }

  private static Workflow workflow(Jira jira, EventLogMapping mapping) {
    Set<LogState> states = new LinkedHashSet<>();
    states.add(mapping.values().start());
    states.addAll(mapping.values().states().values());
    Map<String, OpenWorkflow.Stop> stops = new LinkedHashMap<>();
    for (LogState state : states) {
      String id = jira.constants().addStatus(state.status(), state.category()).id();
      stops.putIfAbsent(id, new OpenWorkflow.Stop(id, state.status(), effect(jira, state)));
    }
    return jira.workflows()
        .add(OpenWorkflow.of(mapping.project().name(), List.copyOf(stops.values())));
  }

  private static ResolutionEffect effect(Jira jira, LogState state) {
    return state
        .resolution()
        .<ResolutionEffect>map(
            name -> new ResolutionEffect.Set(jira.constants().addResolution(name).id()))
        .orElseGet(ResolutionEffect.Clear::new);
  }
}
